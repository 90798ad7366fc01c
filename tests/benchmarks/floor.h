#pragma once
/// \file The floor of a connect: what it asked and what it saved, asked and saved again with nothing of Pagekeep's in
/// between.

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>
#include <QVariantList>

#include <vector>

class Floor
{
public:
    /// \param log what the sandbox heard during the connect, from the dialog on
    /// \param database what the connect left
    Floor(const QString& address, const QJsonArray& log, const QString& database);
    ~Floor();

    /// Goes through the sandbox's dialog for a code of its own: a code is good for one exchange.
    void landAgain();
    /// The same requests, one after another, through one QNetworkAccessManager.
    void ask();
    /// The same bytes into an empty file with the same tables, in one transaction.
    void save();

private:
    struct Request
    {
        QUrl url;
        QByteArray body; ///< of a POST
        QByteArray authorization;
        QByteArray userAgent;
    };
    struct Table
    {
        QString name;
        std::vector<QVariantList> rows;
    };

    QUrl m_dialog;
    QByteArray m_code;
    std::vector<Request> m_requests;
    std::vector<Table> m_tables;
    QTemporaryDir m_folder;
};
