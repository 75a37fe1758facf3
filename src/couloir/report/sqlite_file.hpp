#pragma once

#include <sqlite3.h>

#include <memory>
#include <string>
#include <string_view>

namespace couloir {

/// A new SQLite database in memory. Everything throws std::runtime_error with SQLite's own words
/// where it fails.
class SqliteFile {
  public:
    SqliteFile();

    void run(const std::string& sql);

    /// The bytes that the database would have on disk.
    std::string bytes() const;

    sqlite3* handle() const { return database_.get(); }

  private:
    std::unique_ptr<sqlite3, int (*)(sqlite3*)> database_;
};

/// One statement, run again and again with other values.
class SqliteStatement {
  public:
    SqliteStatement(const SqliteFile& file, const std::string& sql);

    /// The next value, from left to right; the bytes must stay until run().
    void null();
    void number(double value);
    void text(std::string_view value);
    void blob(std::string_view value);

    void run();

  private:
    void check(int code, int wanted) const;

    sqlite3* database_;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement_;
    int next_ = 1;
};

}  // namespace couloir
