package dev.moot.dist.edits;

import dev.moot.engine.store.Shelf;
import dev.moot.engine.trace.Question;
import dev.moot.engine.trace.TraceBook;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a build left, but for the questions of some kinds: as if nobody had noted them.
 *
 * @param all what it left
 * @param forgotten what is forgotten of an output, by its name
 */
record ForgetfulShelf(Shelf all, Map<String, Set<Question.Kind>> forgotten) implements Shelf {

  private static final int BITS = 7;

  @Override
  public boolean has(String name) {
    return all.has(name);
  }

  @Override
  public <R extends Record> Optional<R> take(String name, Class<R> type) {
    Optional<R> value = all.take(name, type);
    return type == TraceBook.class
        ? value.map(TraceBook.class::cast).map(this::without).map(type::cast)
        : value;
  }

  private TraceBook without(TraceBook book) {
    Map<Question, Integer> places = new HashMap<>();
    for (int i = 0; i < book.answered().size(); i++) {
      places.put(book.answered().get(i).question(), i);
    }
    List<TraceBook.Output> outputs =
        book.outputs().stream()
            .map(
                o ->
                    new TraceBook.Output(
                        o.name(),
                        packed(
                            book.questions(o).stream()
                                .filter(q -> !isForgotten(o, q))
                                .map(q -> places.getOrDefault(q, -1))
                                .toList()),
                        o.reported(),
                        o.result(),
                        o.because(),
                        o.fresh()))
            .toList();
    return new TraceBook(book.surroundings(), book.groups(), book.answered(), outputs);
  }

  private boolean isForgotten(TraceBook.Output output, Question question) {
    return forgotten.getOrDefault(output.name(), Set.of()).contains(question.kind());
  }

  /** Numbers as the traces have them: the steps between them, seven bits a byte, lowest first. */
  private static byte[] packed(List<Integer> numbers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int last = 0;
    for (int number : new TreeSet<>(numbers)) {
      int step = number - last;
      last = number;
      for (; step >= 1 << BITS; step >>>= BITS) {
        bytes.write(step & (1 << BITS) - 1 | 1 << BITS);
      }
      bytes.write(step);
    }
    return bytes.toByteArray();
  }

  @Override
  public void put(String name, Record value) {
    all.put(name, value);
  }

  @Override
  public Optional<byte[]> key() {
    return all.key();
  }
}
