#pragma once
/// \file The one place where an Error becomes sentences.

#include "app/base/result.h"
#include "ui/shared/help.h"

#include <QString>

#include <optional>
#include <vector>

/// What a button of a message does.
enum class ErrorAction {
    Retry,        ///< start the same thing again
    OpenMetaApp,  ///< open the Meta app dialog
    CreatePage,   ///< open Facebook's page for creating a Page in the person's browser
    AskPortfolios, ///< connect once more, with the permission to look into business portfolios
    RemoveAccess, ///< say how a consent that was given at Facebook is taken back there
    OpenFacebookSettings, ///< where a Page is unticked, or the app removed
    ExplainRevoking,      ///< say how an access is ended at Facebook, whatever happened here
    SignInToProxy,        ///< ask for the name and password that the proxy wants, then start the same thing again
    QuitProgram,
};

struct ErrorButton
{
    ErrorAction action;
    QString text;
};

struct ErrorText
{
    QString message;     ///< what happened, one sentence
    QString explanation; ///< what to do about it
    QString details;     ///< codes for whoever helps; may be empty
    std::vector<ErrorButton> buttons; ///< three at most; the first is the one to expect
    std::optional<HelpPlace> help = {};    ///< where the help says more
};

ErrorText errorText(const Error& error);
