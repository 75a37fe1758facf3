#include "couloir/inference/registration_score.hpp"

#include "couloir/inference/relative_difference.hpp"
#include "couloir/inference/start_camps.hpp"

namespace couloir {
namespace {

void add_day(AveragedDifference& sum, const std::vector<double>& sim,
             const std::vector<double>& data) {
    sum.normal += relative_difference(sim, data);
    sum.rescaled += rescaled_difference(sim, data);
}

}  // namespace

RegistrationScorer::RegistrationScorer(const World& world) : world_(&world) {
    for (const LocationId camp : registered_camps(world))
        camps_.push_back({camp, {}});
}

void RegistrationScorer::add(int day, std::span<const Run> members) {
    std::vector<double> data;
    for (const CampScore& camp : camps_) {
        const std::string& name = world_->scenario().at(camp.location).name;
        data.push_back(static_cast<double>(world_->registrations().count(name, day)));
    }
    add_members(members, data);
    add_mean(members, data);
    ++days_;
}

void RegistrationScorer::add_members(std::span<const Run> members,
                                     const std::vector<double>& data) {
    member_sums_.resize(members.size());
    std::vector<double> sim(camps_.size());
    for (std::size_t m = 0; m < members.size(); ++m) {
        for (std::size_t x = 0; x < camps_.size(); ++x) {
            sim[x] = static_cast<double>(members[m].counts().present[camps_[x].location.index()]);
        }
        add_day(member_sums_[m], sim, data);
    }
}

void RegistrationScorer::add_mean(std::span<const Run> members, const std::vector<double>& data) {
    std::vector<double> sim;
    for (std::size_t x = 0; x < camps_.size(); ++x) {
        std::vector<People> present;
        for (const Run& member : members)
            present.push_back(member.counts().present[camps_[x].location.index()]);
        const Summary summary = summarise(present);
        camps_[x].agreement.add(summary, data[x]);
        sim.push_back(summary.mean);
    }
    add_day(mean_sum_, sim, data);
}

RegistrationScore RegistrationScorer::result() const {
    RegistrationScore score;
    score.days = days_;
    score.camps = camps_;
    score.of_mean = {mean_sum_.normal / days_, mean_sum_.rescaled / days_};
    std::vector<double> normal;
    std::vector<double> rescaled;
    for (const AveragedDifference& sum : member_sums_) {
        normal.push_back(sum.normal / days_);
        rescaled.push_back(sum.rescaled / days_);
    }
    score.members_normal = spread_of(normal);
    score.members_rescaled = spread_of(rescaled);
    return score;
}

}  // namespace couloir
