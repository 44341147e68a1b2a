package dev.moot.engine.store;

/** How the values of one type stand in bytes. */
interface Form {

  void write(Object value, PlainWriter to);

  Object read(PlainReader from);
}
