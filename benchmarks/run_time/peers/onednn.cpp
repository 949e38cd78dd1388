// oneDNN: row-major as it is, row-major reordered to its own layout and back, its own layout alone; directly and by Winograd.
#include "../contestant.hpp"

#include <dlfcn.h>
#include <memory>
#include <oneapi/dnnl/dnnl.hpp>
#include <stdexcept>
#include <unordered_map>

namespace {

using namespace benchmark;
using dnnl::memory;
using tag = memory::format_tag;

struct context {
  dnnl::engine engine{dnnl::engine::kind::cpu, 0};
  dnnl::stream stream{engine};
  context() {
    // Whichever OpenMP oneDNN was built for is loaded with it.
    auto const found = dlsym(RTLD_DEFAULT, "omp_set_num_threads");
    if (found != nullptr) reinterpret_cast<void (*)(int)>(found)(1);
  }
};

context& here() {
  static context c;
  return c;
}

std::string version() {
  auto const* v = dnnl_version();
  return std::to_string(v->major) + "." + std::to_string(v->minor) + "." + std::to_string(v->patch);
}

memory::desc described(memory::dims const& dims, tag t) { return {dims, memory::data_type::f32, t}; }

/// A primitive with its arguments, run through the C interface, which takes them as they lie.
class call {
 public:
  call(dnnl::primitive primitive, std::unordered_map<int, memory> arguments)
      : primitive_(std::move(primitive)), memories_(std::move(arguments)) {
    for (auto const& [index, m] : memories_) arguments_.push_back({index, m.get()});
  }
  void operator()() const {
    dnnl_primitive_execute(primitive_.get(), here().stream.get(), static_cast<int>(arguments_.size()),
                           arguments_.data());
  }

 private:
  dnnl::primitive primitive_;
  std::unordered_map<int, memory> memories_;
  std::vector<dnnl_exec_arg_t> arguments_;
};

call reordered(memory const& from, memory const& to) {
  return {dnnl::reorder(from, to), {{DNNL_ARG_FROM, from}, {DNNL_ARG_TO, to}}};
}

struct sizes {
  memory::dims x, w, y, stride, dilation, before, after;
  tag w_tag;
};

/// Padding at the end such that the result has its size; it may be negative, which oneDNN can refuse.
long padding_after(problem const& p, int in, int out, int k, int s, int pad, int d) {
  int const picture = p.is_transposed() ? out : in, positions = p.is_transposed() ? in : out;
  return (positions - 1) * s + d * (k - 1) + 1 - picture - pad;
}

sizes sizes_of(problem const& p) {
  auto const out = p.out_size();
  int const g = p.groups, o = p.out_channels / g, i = p.channels / g;
  sizes s{{p.batch, p.channels, p.size.y, p.size.x},
          {o, i, p.window.y, p.window.x},
          {p.batch, p.out_channels, out.y, out.x},
          {p.stride.y, p.stride.x},
          {p.dilation.y - 1, p.dilation.x - 1},
          {p.padding.y, p.padding.x},
          {padding_after(p, p.size.y, out.y, p.window.y, p.stride.y, p.padding.y, p.dilation.y),
           padding_after(p, p.size.x, out.x, p.window.x, p.stride.x, p.padding.x, p.dilation.x)},
          p.is_transposed() ? tag::iohw : tag::oihw};
  if (g > 1) {
    s.w.insert(s.w.begin(), g);
    s.w_tag = p.is_transposed() ? tag::giohw : tag::goihw;
  }
  return s;
}

/// The three layouts that a primitive works in.
struct layouts {
  memory::desc x, w, y;
};

template <class Forward>
typename Forward::primitive_desc chosen(sizes const& s, tag pictures, dnnl::algorithm algorithm) {
  typename Forward::desc const description(dnnl::prop_kind::forward_inference, algorithm, described(s.x, pictures),
                                           described(s.w, tag::any), described(s.y, pictures), s.stride, s.dilation,
                                           s.before, s.after);
  return {description, here().engine};
}

/// Everything for one way to compute: operands in the primitive's layouts, and reorders where these are not row-major.
struct prepared {
  memory x_plain, y_plain, x, w, y;
  call compute, x_in, y_out;
  bool x_moves, y_moves;

  prepared(layouts const& l, dnnl::primitive const& primitive, sizes const& s, operands const& o)
      : x_plain(described(s.x, tag::nchw), here().engine, const_cast<float*>(o.x)),
        y_plain(described(s.y, tag::nchw), here().engine, o.y),
        x(l.x == x_plain.get_desc() ? x_plain : memory(l.x, here().engine)),
        w(l.w, here().engine),
        y(l.y == y_plain.get_desc() ? y_plain : memory(l.y, here().engine)),
        compute(primitive, {{DNNL_ARG_SRC, x}, {DNNL_ARG_WEIGHTS, w}, {DNNL_ARG_DST, y}}),
        x_in(reordered(x_plain, x)),
        y_out(reordered(y, y_plain)),
        x_moves(!(l.x == x_plain.get_desc())),
        y_moves(!(l.y == y_plain.get_desc())) {
    reordered(memory(described(s.w, s.w_tag), here().engine, const_cast<float*>(o.w)), w)();
    x_in();
    here().stream.wait();
  }
};

void add_with_reorders(line_up& line, std::string name, role as, std::shared_ptr<prepared> const& p,
                       std::string const& detail) {
  line.add(
      std::move(name), as,
      [p] {
        if (p->x_moves) p->x_in();
        p->compute();
        if (p->y_moves) p->y_out();
        here().stream.wait();
      },
      [] {}, detail);
}

void add_own_layout(line_up& line, std::string name, role as, std::shared_ptr<prepared> const& p,
                    std::string const& detail) {
  auto const run = [p] {
    p->compute();
    here().stream.wait();
  };
  auto const fetch = [p] {
    p->y_out();
    here().stream.wait();
  };
  line.add(std::move(name), as, run, fetch, detail);
}

struct way {
  std::string name, own_name;
  tag pictures;
  dnnl::algorithm algorithm;
  role as, own;
};

template <class Forward>
void add(way const& how, problem const& p, operands const& o, line_up& line) {
  auto const s = sizes_of(p);
  auto const d = chosen<Forward>(s, how.pictures, how.algorithm);
  std::string const kernel = d.impl_info_str();
  if (kernel.find("ref") != std::string::npos) return line.cannot(how.name, "has its reference loops only: " + kernel);
  auto const ready =
      std::make_shared<prepared>(layouts{d.src_desc(), d.weights_desc(), d.dst_desc()}, Forward(d), s, o);
  if (how.pictures == tag::any) add_own_layout(line, how.own_name, how.own, ready, kernel);
  add_with_reorders(line, how.name, how.as, ready, kernel);
}

template <class Forward>
void add_or_say_why_not(way const& how, problem const& p, operands const& o, line_up& line) {
  try {
    add<Forward>(how, p, o, line);
  } catch (dnnl::error const& e) {
    line.cannot(how.name, e.what());
  }
}

void add_product(problem const& p, operands const& o, line_up& line) {
  auto const d = described({p.channels, p.channels}, tag::ab);
  dnnl::matmul::primitive_desc const chosen(dnnl::matmul::desc(d, d, d), here().engine);
  memory const a(d, here().engine, const_cast<float*>(o.w)), b(d, here().engine, const_cast<float*>(o.x));
  memory const c(d, here().engine, o.y);
  auto const run = [compute =
                        call(dnnl::matmul(chosen), {{DNNL_ARG_SRC, a}, {DNNL_ARG_WEIGHTS, b}, {DNNL_ARG_DST, c}})] {
    compute();
    here().stream.wait();
  };
  line.add("oneDNN", role::plain, run, [] {}, chosen.impl_info_str());
}

bool suits_winograd(problem const& p) {
  return p.what == operation::convolution && p.window.y == 3 && p.window.x == 3 && p.stride.y == 1 && p.stride.x == 1 &&
         p.dilation.y == 1 && p.dilation.x == 1 && p.groups == 1;
}

void join(problem const& p, operands const& o, line_up& line) {
  using dnnl::algorithm;
  if (p.what == operation::product) return add_product(p, o, line);
  if (p.is_transposed()) {
    for (way const& how : {way{"oneDNN", "", tag::nchw, algorithm::deconvolution_direct, role::plain, role::plain},
                           way{"oneDNN reordered", "oneDNN own layout", tag::any, algorithm::deconvolution_direct,
                               role::plain, role::own_layout}})
      add_or_say_why_not<dnnl::deconvolution_forward>(how, p, o, line);
    return;
  }
  for (way const& how : {way{"oneDNN", "", tag::nchw, algorithm::convolution_direct, role::plain, role::plain},
                         way{"oneDNN reordered", "oneDNN own layout", tag::any, algorithm::convolution_direct,
                             role::plain, role::own_layout}})
    add_or_say_why_not<dnnl::convolution_forward>(how, p, o, line);
  if (!suits_winograd(p)) return;
  way const winograd{"oneDNN Winograd", "oneDNN Winograd own layout", tag::any, algorithm::convolution_winograd,
                     role::winograd,    role::winograd_own_layout};
  add_or_say_why_not<dnnl::convolution_forward>(winograd, p, o, line);
}

registration const registered({"oneDNN", version, join});

}  // namespace
