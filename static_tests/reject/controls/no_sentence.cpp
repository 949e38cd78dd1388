// refused: ^states no sentence
constexpr int side = no_such_name;
