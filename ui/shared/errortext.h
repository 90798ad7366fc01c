#pragma once
/// \file The one place where an Error becomes sentences.

#include "app/base/result.h"

#include <QString>

/// What the button of a message does.
enum class ErrorAction {
    None,
    Retry,        ///< start the same thing again
    OpenMetaApp,  ///< open the Meta app dialog
    CreatePage,   ///< open Facebook's page for creating a Page in the person's browser
    QuitProgram,
};

struct ErrorText
{
    QString message;     ///< what happened, one sentence
    QString explanation; ///< what to do about it
    QString details;     ///< codes for whoever helps; may be empty
    ErrorAction action = ErrorAction::None;
    QString button; ///< empty with ErrorAction::None
};

ErrorText errorText(const Error& error);
