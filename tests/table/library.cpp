namespace library {

void in_every_library();

}  // namespace library
