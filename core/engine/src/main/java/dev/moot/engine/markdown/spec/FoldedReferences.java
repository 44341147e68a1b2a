package dev.moot.engine.markdown.spec;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The link reference definitions of one document, by labels of which letters that differ only in
 * case are one: {@code ẞ} is {@code SS}, as Unicode's case folding has it.
 */
final class FoldedReferences extends ReferenceRepository {

  FoldedReferences(DataHolder options) {
    super(options);
  }

  private static String folded(Object label) {
    // Upper case first: it is what makes `ß` two letters.
    return label.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  @Override
  public @Nullable Reference put(String label, Reference reference) {
    return super.put(folded(label), reference);
  }

  @Override
  public @Nullable Reference get(Object label) {
    return super.get(folded(label));
  }

  @Override
  public boolean containsKey(Object label) {
    return super.containsKey(folded(label));
  }
}
