/// \file Linked into every test of a ThreadSanitizer build. QProcess lets its child run in this process' memory until
/// the child is another program (vfork), and ThreadSanitizer writes down there that this process is the child: no
/// thread may start any more. So the child gets memory of its own, as from fork.

#include <cstdarg>
#include <dlfcn.h>
#include <sched.h>

extern "C" int clone(int (*run)(void*), void* stack, int flags, void* argument, ...)
{
    using Clone = int (*)(int (*)(void*), void*, int, void*, void*, void*, void*);
    static const auto next = reinterpret_cast<Clone>(dlsym(RTLD_NEXT, "clone"));
    va_list more;
    va_start(more, argument);
    void* parent = va_arg(more, void*);
    void* storage = va_arg(more, void*);
    void* child = va_arg(more, void*);
    va_end(more);
    if (flags & CLONE_VFORK)
        flags &= ~(CLONE_VFORK | CLONE_VM);
    return next(run, stack, flags, argument, parent, storage, child);
}
