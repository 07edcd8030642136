#pragma once
#include "engine/event.hpp"
#include "engine/story.hpp"

namespace claimcheck {

/// Gives claims an event that their texts do not name, or name by another word, from the dated events of the run:
/// - a figure that needs an event and has none ("39 people were hurt in Arles") joins the one event at its place in the
///   days that it may speak of: those it states, else the few before its article appeared. In a whole country it joins
///   only an event that somebody gives a figure of the same measure. Where there is none, figures of one place and time
///   found an incident of their own.
/// - of two events of an article on one day the one at a spot that no vocabulary knows ("at the Blue Mosque") is that of
///   its town ("in Quetta"), if they are of one kind or of kin kinds.
/// - two articles of one story mean one event where each tells of one that could be the other's: of one kind or of kin
///   kinds, not a day apart, at places that do not exclude each other; and a figure without an event has that which the
///   others of its story count the same for.
/// - what goes on for long ("fighting", "violence") is, in a town, the one event there of a kin kind (`event-kin`) in
///   the days before the article appeared.
/// - two events of kin kinds at one place on one day are one, unless there is a third.
/// - things that nobody declared ("16 aircraft") belong to the only dated event of their article.
/// Whatever fits two events joins none. Sets Claim::occasion.
void settle_occasions(Events& events, Stories const& stories, ClaimStore& store, Among const& among,
                      Vocabulary const& vocabulary, NameTable& names);

}  // namespace claimcheck
