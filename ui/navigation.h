#pragma once
/// \file The side of the window: whose workspace it is, who is signed in, and where one can go.

#include "app/workspace/session.h"

#include <QFrame>

#include <map>
#include <optional>

class QLabel;
class QPushButton;

enum class Place { Activity, General, Members, Integrations, Help };

class Navigation : public QFrame
{
    Q_OBJECT

public:
    /// \param standIn the address of a stand-in for Meta, which is then named; empty for Meta itself
    explicit Navigation(const QString& standIn, QWidget* parent = nullptr);

    void setSession(const Session& session);
    /// Marks where one is.
    void setPlace(Place place);
    void retranslate();

Q_SIGNALS:
    void placeChosen(Place place);
    void lockRequested();
    void signOutRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateIcons();
    void sayPlace();

    const QString m_standIn;
    Session m_session;
    QLabel* m_workspaceName;
    QLabel* m_signedIn;
    QPushButton* m_settings = nullptr;
    std::map<Place, QPushButton*> m_places;
    std::optional<Place> m_place;
    QLabel* m_badge;
    QPushButton* m_lock = nullptr;
    QPushButton* m_signOut = nullptr;
};
