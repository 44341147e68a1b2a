package dev.moot.api.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code :::name[label]{key=value}} block in the syntax tree. Its children are its body; the
 * label, whose inline markup is parsed, is a {@link DirectiveLabel} before them. A plugin with a
 * second syntax for the same thing makes a node of this class, and the directive renders both.
 */
public final class DirectiveNode extends Block implements NoteKeeper {

  /**
   * One {@code key=value}.
   *
   * @param key as written
   * @param value as written, quotes removed
   */
  public record Attribute(BasedSequence key, BasedSequence value) {}

  private final BasedSequence name;
  private final List<Attribute> attributes;
  private final boolean notesKept;
  private final Set<String> shown;
  private boolean closed = true;

  /**
   * @param name the directive's name, as a piece of the source
   * @param attributes what stands in braces
   */
  public DirectiveNode(BasedSequence name, List<Attribute> attributes) {
    this(name, attributes, false);
  }

  /**
   * @param name the directive's name, as a piece of the source
   * @param attributes what stands in braces
   * @param notesKept whether it keeps its own notes, as its directive says
   */
  public DirectiveNode(BasedSequence name, List<Attribute> attributes, boolean notesKept) {
    this(name, attributes, notesKept, Set.of());
  }

  /**
   * @param name the directive's name, as a piece of the source
   * @param attributes what stands in braces
   * @param notesKept whether it keeps its own notes, as its directive says
   * @param shown the keys of attributes whose values are words that readers see, as its directive
   *     says
   */
  public DirectiveNode(
      BasedSequence name, List<Attribute> attributes, boolean notesKept, Set<String> shown) {
    this.name = name;
    this.attributes = new ArrayList<>(attributes);
    this.notesKept = notesKept;
    this.shown = Set.copyOf(shown);
  }

  /** Its name as a piece of the source, for diagnostics. */
  public BasedSequence name() {
    return name;
  }

  /** The attributes in the order written, repeated keys included. */
  public List<Attribute> attributes() {
    return Collections.unmodifiableList(attributes);
  }

  /** The attributes by key; of a repeated key the first counts. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    attributes.forEach(a -> values.putIfAbsent(a.key().toString(), a.value().toString()));
    return values;
  }

  /** The values of attributes that are words readers see, in the order written. */
  public List<String> shownWords() {
    return attributes.stream()
        .filter(a -> shown.contains(a.key().toString()))
        .map(a -> a.value().toString())
        .toList();
  }

  public Optional<DirectiveLabel> label() {
    return getFirstChild() instanceof DirectiveLabel label ? Optional.of(label) : Optional.empty();
  }

  /** Whether the closing fence was found. */
  public boolean isClosed() {
    return closed;
  }

  /** Notes whether the closing fence was found; for the parser alone. */
  public void setClosed(boolean closed) {
    this.closed = closed;
  }

  @Override
  public boolean keepsNotes() {
    return notesKept;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {name};
  }
}
