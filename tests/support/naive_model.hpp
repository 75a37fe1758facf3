#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "couloir/base/people.hpp"
#include "couloir/scenario/scenario.hpp"
#include "support/counts_of_day.hpp"
#include "support/naive_choice.hpp"
#include "support/naive_dice.hpp"
#include "support/naive_world.hpp"

namespace couloir {

/// Someone who has left home: at a location or on a link.
struct NaivePerson {
    std::size_t place = 0;
    bool travelling = false;
    std::size_t link = 0;
    double km_done = 0.0;
    bool turning_back = false;
    std::vector<std::size_t> itinerary;
    bool first_leg = true;
    double recent_travel = 0.0;
    bool settled = false;
    double travelled_today_km = 0.0;
    std::string home_area;           ///< empty for those displaced before day 0
    std::optional<int> waits_since;  ///< the day on which they came to be screened
    bool held = false;
    bool is_home = false;  ///< went home today

    /// Waits to be screened, or is held.
    bool kept() const { return waits_since.has_value() || held; }
};

/// A rule that no setting can switch off, left out on purpose: a test that compares with such a
/// model must notice.
enum class NaiveMistake {
    kNone,
    kNoWaves,               ///< all who go on the same day decide together
    kNobodyDecidesEarly,    ///< nobody decides before camp residents
    kItinerariesForgotten,  ///< everyone chooses anew wherever they are
    kNobodyTurnsBack,       ///< a road that closes lets those on it arrive
    kFullCampsTakePeople,   ///< nobody is stopped on the way to a camp that has filled
    kOneRoadADay,           ///< nobody goes on the day they arrive
    kScreenedInAnyOrder,    ///< who has waited longer is not screened earlier
    kHeldBackForget,        ///< whom a full road holds back choose anew
    kRoundsEmptyRoads       ///< a road lets its number pass in every sub-phase and round
};

/// The model of docs/rules.md with nothing clever in it: each person is moved separately, one after
/// the other, by plain loops. The engine moves groups; this is what it is checked against. Written
/// from the page alone, so a rule that either side misread shows as a difference.
class NaiveModel {
  public:
    /// The scenario must outlive the model. Ranges are not drawn: central values are used.
    NaiveModel(const Scenario& scenario, std::uint64_t seed,
               NaiveMistake mistake = NaiveMistake::kNone);

    /// One day.
    void advance();

    /// Days done.
    int day() const { return day_; }

    /// Of the last day done.
    const CountsOfDay& counts() const { return counts_; }

  private:
    using PersonIds = std::vector<std::size_t>;

    void happen(bool before_departures);
    void mark_people_on_closed_links(const std::vector<bool>& was_open);

    void put_day0_people();
    void refresh_push(int day);
    void depart();
    void take_day0_people_off_capacity();
    void depart_by_registrations();
    void depart_by_conflict();
    People leaving_by_conflict(const NaiveLocation& location);
    void leave_home(std::size_t place);
    void people_at_home();
    double hazard_at(std::size_t place) const;
    bool has_way_out(std::size_t place) const;
    void come_to_intend(NaiveLocation& location, double hazard);
    People those_of(People people, double chance);
    void leave_as_permitted(std::size_t place);
    NaivePerson& add_person(std::size_t place);

    void screen();
    void release_held();
    void screen_at(std::size_t place);

    void for_each_family(const PersonIds& people,
                         const std::function<void(std::span<const std::size_t>)>& act);
    std::vector<PersonIds> cohorts_of(const PersonIds& people) const;

    void grow_capacities();
    void everyone_decides();
    bool some_camp_is_full();
    PersonIds decide(const PersonIds& people, bool same_day);
    std::optional<std::size_t> link_for(std::span<const std::size_t> family, bool same_day);
    PersonIds set_out(PersonIds people, std::size_t link);
    void enter(NaivePerson& person, std::size_t link);
    std::optional<std::size_t> redirection_from(std::size_t place) const;
    double move_chance(const NaivePerson& person, bool same_day) const;
    double chance_to_stay_with_hosts(const NaiveLocation& location) const;
    bool must_go_on(const NaivePerson& person) const;
    const NaiveOptions& options_at(std::size_t place);
    void count_people_at_locations();

    void travel();
    PersonIds one_round(const PersonIds& travellers);
    bool some_camp_may_fill(const PersonIds& going_on);
    bool travels_and_has_day_left(NaivePerson& person);
    double speed_today(const NaivePerson& person, const NaiveLink& link);

    void count_pushed();
    void settle();
    void go_home();
    bool can_return_to(std::size_t place) const;
    void family_goes_home(std::span<const std::size_t> family, const std::vector<double>& missing);
    void settle_for_good();
    void record();

    const Scenario& scenario_;
    NaiveMistake mistake_;
    NaiveWorld world_;
    RegistrationTable registered_;
    NaiveDice dice_;
    std::vector<NaivePerson> people_;
    std::vector<std::optional<NaiveOptions>> options_;  ///< by origin, for the present sub-phase
    People debt_ = 0;
    int day_ = 0;
    CountsOfDay counts_;
};

}  // namespace couloir
