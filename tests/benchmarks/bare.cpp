// The floor of start, memory and idling: a Qt Widgets window with nothing in it.

#include <QApplication>
#include <QWidget>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1120, 720); // Pagekeep's own size, so that both paint as much
    window.show();
    return application.exec();
}
