// A control: an object that throws.
void throws() { throw 1; }
