#pragma once
/// \file The keyring of the test's own session bus, asked past the code under test; and requests to a KeyStore.

#include "app/base/work.h"
#include "app/vault/keystore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>

#include <optional>

namespace keyring {

using namespace Qt::StringLiterals;

inline QVariantList call(const QString& path, const QString& interface, const QString& method,
                         const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
    if (reply.type() != QDBusMessage::ReplyMessage)
        qWarning("%s: %s", qPrintable(method), qPrintable(reply.errorMessage()));
    return reply.arguments();
}

inline QVariantList ask(const QString& method, const QVariantList& arguments)
{
    return call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method, arguments);
}

/// All items of ours with this name, or of any name.
inline QList<QDBusObjectPath> items(const QString& name = {})
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QMap<QString, QString> attributes{{u"server"_s, u"Pagekeep"_s}};
    if (!name.isEmpty())
        attributes.insert(u"user"_s, name);
    const QVariantList found = ask(u"SearchItems"_s, {QVariant::fromValue(attributes)});
    if (found.size() != 2)
        return {};
    return qdbus_cast<QList<QDBusObjectPath>>(found[0]) + qdbus_cast<QList<QDBusObjectPath>>(found[1]);
}

inline QVariant property(const QDBusObjectPath& object, const QString& interface, const QString& name)
{
    const QVariantList value = call(object.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
    return value.isEmpty() ? QVariant() : value[0].value<QDBusVariant>().variant();
}

inline void removeItems()
{
    for (const QDBusObjectPath& item : items())
        call(item.path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s, {});
}

inline QDBusObjectPath defaultCollection()
{
    const QVariantList answer = ask(u"ReadAlias"_s, {u"default"_s});
    return answer.isEmpty() ? QDBusObjectPath() : answer[0].value<QDBusObjectPath>();
}

inline bool isLocked()
{
    return property(defaultCollection(), u"org.freedesktop.Secret.Collection"_s, u"Locked"_s).toBool();
}

inline void lock()
{
    ask(u"Lock"_s, {QVariant::fromValue(QList{defaultCollection()})});
}

/// One request to the store, on a worker.
class Request : public QObject
{
public:
    using Answer = Result<std::optional<QByteArray>>;

    static std::unique_ptr<Request> read(Workers& workers, KeyStore& store, const QString& name)
    {
        auto request = std::make_unique<Request>();
        request->begin(workers, [&store, name](Work& work) { return store.read(work, name); });
        return request;
    }
    static std::unique_ptr<Request> write(Workers& workers, KeyStore& store, const QString& name,
                                          const QByteArray& bytes)
    {
        auto request = std::make_unique<Request>();
        request->begin(workers, [&store, name, bytes](Work& work) -> Answer {
            if (auto written = store.write(work, name, bytes); !written)
                return failed(written);
            return std::nullopt;
        });
        return request;
    }

    bool isAnswered() const { return m_answer.has_value(); }
    bool succeeded() const { return m_answer && *m_answer; }
    std::optional<QByteArray> bytes() const { return succeeded() ? **m_answer : std::nullopt; }
    /// Of a request that failed.
    ErrorKind kind() const { return m_answer->error().kind; }
    void cancel() { m_handle.cancel(); }
    /// For the test's output.
    QString toString() const
    {
        if (!m_answer)
            return u"no answer"_s;
        if (!*m_answer)
            return u"error %1, %2"_s.arg(int(kind())).arg(m_answer->error().detail);
        return **m_answer ? QString::fromLatin1((**m_answer)->toHex()) : u"nothing"_s;
    }

private:
    template <class Function>
    void begin(Workers& workers, Function function)
    {
        m_handle = workers.start(this, std::move(function), [this](const Answer& answer) { m_answer = answer; });
    }

    std::optional<Answer> m_answer;
    WorkHandle m_handle;
};

} // namespace keyring
