#include "app/vault/keyitems.h"

#include "app/vault/keystore.h"

using namespace Qt::StringLiterals;

QString KeyItems::nameOf(Item item) const
{
    // Windows finds an item by this name alone, so it carries the application's prefix.
    const QString name = u"pagekeep/kek/"_s + m_workspace.value;
    return item == Item::Current ? name : name + u"/next"_s;
}

Result<Secret> KeyItems::read(Work& work, Item item) const
{
    auto found = m_keyStore.read(work, nameOf(item));
    if (!found)
        return failed(found);
    return *found ? Secret::take(**found) : Secret();
}

Result<void> KeyItems::write(Work& work, Item item, const Secret& key) const
{
    QByteArray copy = key.view().toByteArray();
    auto written = m_keyStore.write(work, nameOf(item), copy);
    wipe(copy);
    if (!written)
        return written;
    // Not every backend that says "written" has written: trust only what can be read again.
    const auto again = read(work, item);
    if (!again)
        return failed(again.error());
    if (!equalInConstantTime(again->view(), key.view()))
        return failed(ErrorKind::KeychainRefused, u"the keychain did not keep the key"_s);
    return {};
}

Result<void> KeyItems::remove(Work& work, Item item) const
{
    return m_keyStore.remove(work, nameOf(item));
}

Result<void> KeyItems::settle(Work& work, const Secret& key) const
{
    const auto current = read(work, Item::Current);
    if (!current)
        return failed(current.error());
    if (!equalInConstantTime(current->view(), key.view())) {
        if (auto written = write(work, Item::Current, key); !written)
            return written;
    }
    return removeNext(work);
}

Result<void> KeyItems::removeNext(Work& work) const
{
    const auto next = read(work, Item::Next);
    if (!next)
        return failed(next.error());
    return next->isEmpty() ? Result<void>() : remove(work, Item::Next);
}
