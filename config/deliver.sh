#!/bin/sh
# For a mail server's pipe: hands one message to `assistant deliver` and turns every failure, also that the program is
# missing or was killed, into 75 (try again later), so that nobody ever gets a bounce because of us.
"${ASSISTANT:-/opt/intro-assistant/bin/assistant}" deliver "$@" || exit 75
