#pragma once

#include <string_view>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Draws a world as text, so that a test shows the map that it speaks about. One thing a line,
/// `#` opens a comment, keys may repeat:
///
///     compat: flee-code                      # or as-documented, or native, the default
///     map:    A ==120== B ==60=> Z           # km; ==x== both ways, ==x=> one way
///     places: A conflict 10000 | B town | Z camp 5000 country=North
///     road A B: walk_probability=0.3         # attributes of every route between A and B
///     road A B: people_per_day=100 class=primary
///     groups: walking 0.8 | unable 0.2 needs_transport
///     redirect: A B                         # everyone at A is sent along the road to B
///     set:    move_rules.awareness_level = 2
///     total:  0 0, 10 500                    # registered: day count, day count, ...
///     registered Z: 0 20, 10 400             # twice for one place: two files that add up
///     corrected Z: 10
///     day 3:  close route A B
///     days:   20                             # how long the scenario is; 30 if unsaid
///
/// Kinds: conflict, town, camp, idpcamp, hub, marker, flood. The number after the kind is places
/// (0: unlimited) for camps and residents for all others. `residents=`, `places=`, `country=`,
/// `lat=` and `lon=` fill those fields, any other key=value is an attribute. Every country is
/// "Home" unless it says otherwise. Places keep the order of the text.
///
/// Events: `conflict B 0.5`, `become conflict B`, `become town B`, `places Z 300`,
/// `control B party`, `close|open border X Y`, `close|open location B`, `close|open route A B`,
/// `begin|end redirection A B`, `close|open camp Z`, `open idpcamp Z`,
/// `permission B all|none|GROUP,GROUP`, `permission of PARTY all|none|GROUP`, `services B 0.5`,
/// `shut Z`.
///
/// Throws std::invalid_argument, naming the line, where the text is wrong.
Scenario world_from_text(std::string_view text);

}  // namespace couloir
