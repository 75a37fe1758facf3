#pragma once

#include "couloir/report/page_release_json.hpp"

namespace couloir::page_release {

/// Leaves out what tells of screening sites, roads and exits, and of the places of `hidden`.
void hide_way_claims(Json& claims, const Names& hidden);

/// Leaves what everyone may read: figures of whole areas, and words that tell of no way out.
void keep_public_claims(Json& claims, const Names& places);

/// Of the ids by which the record, the plan, settings and claims refer to claims only those that
/// are still in the page; of the others their number.
void hide_ids_of_claims(Json& page);

}  // namespace couloir::page_release
