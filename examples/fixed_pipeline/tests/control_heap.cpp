// A control: an object that needs the heap.
int* on_the_heap() { return new int[100]; }
