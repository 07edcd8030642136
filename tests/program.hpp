#pragma once
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

/// What tests of the program share: a folder of their own, and runs of the program from outside.
namespace claimcheck::program {

/// A folder that is gone when the test is over.
class Folder {
public:
    Folder() {
        auto name = (std::filesystem::temp_directory_path() / "claimcheck-test-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) std::abort();
        path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;

    [[nodiscard]] std::filesystem::path const& path() const { return path_; }
    void write(std::string const& name, std::string const& text) const {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream{path_ / name, std::ios::binary} << text;
    }
    [[nodiscard]] std::string read(std::string const& name) const {
        std::ifstream in{path_ / name, std::ios::binary};
        return {std::istreambuf_iterator<char>(in), {}};
    }

private:
    std::filesystem::path path_;
};

struct Result {
    int code = -1;
    std::string out, err;
};

/// Runs `claimcheck ARGUMENTS` inside the folder; the arguments are words of a shell.
inline Result run(Folder const& folder, std::string const& arguments) {
    auto const command = "cd '" + folder.path().string() + "' && '" CLAIMCHECK_BINARY "' " + arguments + " >.out 2>.err";
    int const status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), folder.read(".out"), folder.read(".err")};
}

/// What a command ("extract", "check --print assertions") prints of an article of 10 May 2021.
inline std::string of_article(std::string const& title, std::string const& body, std::string const& command) {
    Folder const folder;
    folder.write("a.txt", title + "\n10 May 2021\n\n" + body + "\n");
    return run(folder, command + " a.txt").out;
}

inline bool has(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

inline std::size_t count(std::string const& text, std::string const& part) {
    std::size_t times = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++times;
    return times;
}

}  // namespace claimcheck::program
