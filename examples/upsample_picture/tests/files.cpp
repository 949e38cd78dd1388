// The program as its user meets it: pictures of every kind, files that are none, and places that cannot be written.
//
//     upsample_picture_files <program> <folder to work in>
#include "pictures.hpp"

#include <png.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/wait.h>

namespace {

namespace fs = std::filesystem;

std::string program;
int checks = 0, failures = 0;

void check(bool holds, std::string const& what) {
  ++checks;
  if (holds) return;
  ++failures;
  std::printf("failed: %s\n", what.c_str());
}

std::string contents(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}
void write(fs::path const& path, std::string const& text) { std::ofstream(path, std::ios::binary) << text; }

std::string in_quotes(std::string const& text) { return "'" + text + "'"; }

/// How a run of the program ended.
struct outcome {
  int exit_code;  // -1 after a crash
  std::string out, err;

  std::ptrdiff_t lines_of_err() const { return std::count(err.begin(), err.end(), '\n'); }
};

outcome run(std::string const& arguments) {
  auto const status = std::system((in_quotes(program) + " " + arguments + " >stdout.txt 2>stderr.txt").c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents("stdout.txt"), contents("stderr.txt")};
}

/// Nothing that a run did not finish: neither the output nor a temporary file.
bool nothing_left(std::string const& output) {
  if (fs::exists(output)) return false;
  for (auto const& entry : fs::directory_iterator(".")) {
    if (entry.path().string().find(".partial") != std::string::npos) return false;
  }
  return true;
}

/// The program refuses, in one line that contains `reason`, and leaves nothing behind.
void refuses(std::string const& arguments, std::string const& reason, int exit_code = 1,
             std::string const& output = "output.png") {
  auto const result = run(arguments);
  auto const said = " (exit code " + std::to_string(result.exit_code) + ", said: " + result.err + ")";
  check(result.exit_code == exit_code, arguments + ": exit code" + said);
  check(result.lines_of_err() == 1 && result.err.ends_with('\n'), arguments + ": one line on stderr" + said);
  check(result.err.find(reason) != std::string::npos, arguments + ": says `" + reason + "`" + said);
  check(nothing_left(output), arguments + ": leaves nothing behind" + said);
}

/// The program doubles this kind of picture to the last bit.
void doubles(stored_as const& kind, std::size_t height, std::size_t width) {
  auto const what = std::string(kind.name) + " " + std::to_string(width) + "x" + std::to_string(height);
  auto const picture = write_picture("input.png", kind, height, width);
  fs::remove("output.png");
  auto const result = run("input.png output.png");
  check(result.exit_code == 0 && result.err.empty(), what + ": " + result.err);
  check(result.out.find("difference  0 at most") != std::string::npos, what + ": no difference from resize");
  if (result.exit_code == 0) check(read_picture("output.png") == doubled(picture), what + ": the samples");
  fs::remove("output.png");
  check(nothing_left("output.png"), what + ": no temporary file is left");
}

constexpr stored_as rgb{"colours", PNG_COLOR_TYPE_RGB, 8};

constexpr stored_as kinds[]{
    rgb,
    {"grey", PNG_COLOR_TYPE_GRAY, 8},
    {"grey and alpha", PNG_COLOR_TYPE_GRAY_ALPHA, 8},
    {"colours and alpha", PNG_COLOR_TYPE_RGB_ALPHA, 8},
    {"grey of 16 bits", PNG_COLOR_TYPE_GRAY, 16},
    {"grey and alpha of 16 bits", PNG_COLOR_TYPE_GRAY_ALPHA, 16},
    {"colours of 16 bits", PNG_COLOR_TYPE_RGB, 16},
    {"colours and alpha of 16 bits", PNG_COLOR_TYPE_RGB_ALPHA, 16},
    {"grey of 1 bit", PNG_COLOR_TYPE_GRAY, 1},
    {"grey of 2 bits", PNG_COLOR_TYPE_GRAY, 2},
    {"grey of 4 bits", PNG_COLOR_TYPE_GRAY, 4},
    {"palette of 4 bits", PNG_COLOR_TYPE_PALETTE, 4},
    {"palette", PNG_COLOR_TYPE_PALETTE, 8},
    {"palette with alpha", PNG_COLOR_TYPE_PALETTE, 8, false, true},
    {"grey with a transparent one", PNG_COLOR_TYPE_GRAY, 8, false, true},
    {"grey of 2 bits with a transparent one", PNG_COLOR_TYPE_GRAY, 2, false, true},
    {"colours with a transparent one", PNG_COLOR_TYPE_RGB, 8, false, true},
    {"colours of 16 bits with a transparent one", PNG_COLOR_TYPE_RGB, 16, false, true},
    {"interlaced colours", PNG_COLOR_TYPE_RGB, 8, true},
    {"interlaced palette of 2 bits", PNG_COLOR_TYPE_PALETTE, 4, true},
    {"interlaced grey of 16 bits", PNG_COLOR_TYPE_GRAY, 16, true},
};

void every_kind_of_picture() {
  for (auto const& kind : kinds) doubles(kind, 9, 14);
  doubles(rgb, 1, 1);
  doubles(rgb, 77, 200);
  doubles(rgb, 3, 129);
  doubles(rgb, 128, 128);  // as one picture of a fixed size
  doubles(kinds[7], 128, 128);
  doubles(kinds[5], 130, 65);
}

void files_that_are_no_pictures() {
  write("empty.png", "");
  write("text.png", "This is no picture, whatever its name says.\n");
  write("short.png", "\x89PNG");
  fs::create_directory("folder.png");
  refuses("missing.png output.png", "missing.png: No such file");
  refuses("empty.png output.png", "is empty");
  refuses("text.png output.png", "is no PNG");
  refuses("short.png output.png", "is no PNG");
  refuses("folder.png output.png", "is a folder");
  refuses("\"$(printf 'two\\nlines.png')\" output.png", "two?lines.png");
}

/// A picture cut off anywhere, and one whose bytes are wrong anywhere.
void damaged_pictures() {
  write_picture("input.png", rgb, 40, 30);
  auto const whole = contents("input.png");
  for (std::size_t size = 8; size < whole.size(); size += size < 80 ? 1 : 97) {
    write("damaged.png", whole.substr(0, size));
    refuses("damaged.png output.png", "is damaged or truncated");
  }
  write("damaged.png", whole.substr(0, whole.size() - 1));
  refuses("damaged.png output.png", "is damaged or truncated");
  for (std::size_t at = 8; at < whole.size() - 12; at += at < 60 ? 3 : 211) {
    auto damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
    write("damaged.png", damaged);
    refuses("damaged.png output.png", "is damaged or truncated");
  }
}

/// The bytes of a number, the highest first.
std::string big_endian(unsigned long number) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 255);
  return bytes;
}

unsigned long checksum(std::string const& text) {
  unsigned long sum = 0xFFFFFFFF;
  for (auto const c : text) {
    sum ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320 : 0);
  }
  return sum ^ 0xFFFFFFFF;
}

/// A header without a fault but its sizes.
void headers_that_lie() {
  auto const with_sizes = [](unsigned long width, unsigned long height) {
    write_picture("input.png", rgb, 4, 4);
    auto const header = "IHDR" + big_endian(width) + big_endian(height) + std::string("\x08\x02\0\0\0", 5);
    auto bytes = contents("input.png");
    write("header.png", bytes.replace(12, 21, header + big_endian(checksum(header))));
  };
  with_sizes(4, 4);
  check(run("header.png output.png").exit_code == 0, "the control: a true header");
  fs::remove("output.png");
  with_sizes(0, 4);
  refuses("header.png output.png", "is damaged or truncated");
  with_sizes(4, 0);
  refuses("header.png output.png", "is damaged or truncated");
  with_sizes(2147483647, 2147483647);
  refuses("header.png output.png", "2147483647x2147483647 pixels, more than");
  with_sizes(100000, 100000);
  refuses("header.png output.png", "100000x100000 pixels, more than");
  with_sizes(4, 4000);
  refuses("header.png output.png", "is damaged or truncated");
}

void places_that_cannot_be_written() {
  write_picture("input.png", rgb, 4, 4);
  refuses("input.png missing/output.png", "missing/output.png: cannot be written: No such file");
  refuses("input.png input.png/output.png", "cannot be written: Not a directory");
  refuses("input.png folder.png", "cannot be written: it is there already", 1, "output.png");
  check(fs::is_directory("folder.png"), "the folder is still there");
  if (fs::is_directory("/proc/self")) refuses("input.png /proc/output.png", "cannot be written");  // for root, too
  fs::create_directory("read-only");
  fs::permissions("read-only", fs::perms::owner_read | fs::perms::owner_exec);
  bool const may_write_anywhere = std::ofstream("read-only/probe").good();
  if (!may_write_anywhere) refuses("input.png read-only/output.png", "cannot be written: Permission denied");
  fs::permissions("read-only", fs::perms::owner_all);
}

void a_picture_in_the_way() {
  auto const picture = write_picture("input.png", rgb, 5, 6);
  write("output.png", "an older file");
  fs::create_symlink("output.png", "link.png");
  check(run("missing.png output.png").exit_code == 1 && contents("output.png") == "an older file",
        "a failure keeps it");
  check(run("input.png link.png").exit_code == 0 && fs::is_symlink("link.png"), "a link is kept");
  check(read_picture("output.png") == doubled(picture), "and what it leads to is replaced");
  check(run("input.png input.png").exit_code == 0 && read_picture("input.png") == doubled(picture), "input as output");
  fs::remove("output.png");
}

void the_command_line() {
  check(run("--help").exit_code == 0 && run("--help").out.starts_with("usage: "), "--help");
  refuses("--twice input.png", "unknown option --twice", 2);
  refuses("one.png two.png three.png", "takes an input and an output", 2);
  check(run("").exit_code == 0 && read_picture("upsampled.png").height == 256, "without arguments");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  program = fs::absolute(argv[1]).string();
  fs::remove_all(argv[2]);
  fs::create_directories(argv[2]);
  fs::current_path(argv[2]);
  every_kind_of_picture();
  files_that_are_no_pictures();
  damaged_pictures();
  headers_that_lie();
  places_that_cannot_be_written();
  a_picture_in_the_way();
  the_command_line();
  std::printf("files: %d checks, %d failures\n", checks, failures);
  return failures == 0 ? 0 : 1;
}
