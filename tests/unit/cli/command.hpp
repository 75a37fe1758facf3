#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "couloir/cli/program.hpp"
#include "unit/io/scratch_folder.hpp"

namespace couloir {

/// What a command did.
struct Outcome {
    int code = 0;
    std::string out;
    std::string err;
};

inline Outcome couloir(const std::vector<std::string>& arguments) {
    std::ostringstream out;
    std::ostringstream err;
    Console console{out, err};
    const int code = run_program(arguments, console);
    return {code, out.str(), err.str()};
}

/// A small Flee folder: a conflict, a town and two camps, ten days in March 2016.
class TinyFolder : public ScratchFolder {
  public:
    TinyFolder() {
        write("input_csv/locations.csv",
              "#name,region,country,lat,lon,location_type,conflict_date,population\n"
              "A,r,Home,0,0,conflict_zone,0,10000\n"
              "B,r,Home,0,0.5,town,,\n"
              "\"Zed, north\",r,Abroad,0,1,camp,,6000\n"
              "Yam,r,Abroad,0,1.5,camp,,\n");
        write("input_csv/routes.csv",
              "#name1,name2,distance,forced_redirection\n"
              "A,B,60,0\nB,\"Zed, north\",100,0\nB,Yam,150,0\n");
        write("input_csv/closures.csv", "#closure_type,name1,name2,closure_start,closure_end\n");
        write("input_csv/sim_period.csv", "StartDate,2016-03-01\nLength,10\n");
        write("source_data/data_layout.csv", "total,total.csv\n\"Zed, north\",zed.csv\n");
        write("source_data/total.csv", "2016-03-01,100\n2016-03-11,1100\n");
        write("source_data/zed.csv", "2016-03-01,100\n2016-03-11,1100\n");
    }

    std::string folder() const { return path().string(); }
    std::string at(const std::string& name) const { return (path() / name).string(); }
};

inline std::string text_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace couloir
