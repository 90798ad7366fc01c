#pragma once
/// \file Shows where the person is: the host, never the whole address, and whether the connection is secured.

#include <QLabel>

class AddressLine : public QLabel
{
    Q_OBJECT
public:
    enum class Protection {
        Unknown,  ///< nothing has arrived yet
        Secured,  ///< padlock
        Loopback, ///< http to the sandbox on this computer
    };

    explicit AddressLine(QWidget* parent = nullptr);

    /// \param host as NavigationRules::hostName() gives it
    void show(const QString& host, Protection protection);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_host;
    Protection m_protection = Protection::Unknown;
};
