package dev.moot.engine.rename;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.engine.config.Redirect;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.Span;
import dev.moot.engine.yaml.YamlOutline;
import dev.moot.engine.yaml.YamlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Works out what the files of a site say once a claim has another name. Every place comes from the
 * parse: marks of YAML, spans of the syntax tree. Only the characters of the names change, and the
 * line that keeps the old one.
 */
public final class ClaimRenaming {

  private final ParsedSite parsed;
  private final LinkedSite linked;
  private final SourceFile config;
  private final List<EditedFile> files = new ArrayList<>();
  private int references;

  /**
   * @param linked {@code parsed}, linked without an error
   * @param config {@code moot.yaml}
   */
  public ClaimRenaming(ParsedSite parsed, LinkedSite linked, SourceFile config) {
    this.parsed = parsed;
    this.linked = linked;
    this.config = config;
  }

  /**
   * Renames {@code old} to {@code wanted}.
   *
   * @param old {@code debate/id}, or an id that one debate has
   * @param wanted an id, or {@code debate/id} in the same debate
   * @throws Refusal when one of the two will not do
   */
  public Renaming rename(String old, String wanted) throws Refusal {
    NewName name = NewName.of(old, wanted, linked.site());
    ClaimId from = name.claim().id();
    for (ParsedDebate debate : parsed.debates()) {
      ClaimFileNames names = new ClaimFileNames(debate, from, name.to());
      List<Edit> edits = count(names.references());
      if (debate.debate().id().equals(from.debate())) {
        edits.add(names.key(name.claim().location()));
        edits.add(alias(debate.file(), name));
      }
      edit(debate.file(), edits);
    }
    for (LinkedPost post : linked.posts()) {
      edit(post.parsed().file(), count(new ProseNames(post).references(from, name.to())));
    }
    edit(config, count(redirects(from, name.to())));
    files.sort(Comparator.comparing(f -> f.file().path()));
    return new Renaming(from, name.to(), name.undone(), references, files);
  }

  private static Edit alias(SourceFile file, NewName name) {
    Claim claim = name.claim();
    YamlOutline outline =
        new YamlText(file.path(), file.text(), 0, file.lines()).outline().orElseThrow();
    AliasList list = new AliasList(file.text(), outline, claim.id().local());
    if (!name.undone()) {
      return list.with(claim.id().local());
    }
    List<String> aliases = claim.aliases().stream().map(a -> a.id()).toList();
    return list.without(aliases.indexOf(name.to().local()));
  }

  private List<Edit> redirects(ClaimId from, ClaimId to) {
    List<Edit> edits = new ArrayList<>();
    for (Redirect redirect : linked.config().redirects()) {
      if (redirect.to().equals(from.permalink())) {
        int start = config.lines().offsetOf(redirect.toPlace());
        String old = "/claims/" + from;
        Span span = Span.ofWord(config.text(), start, old);
        boolean plain = span.end() - span.start() == old.length();
        int local = span.end() - from.local().length();
        edits.add(
            plain
                ? new Edit(new Span(local, span.end()), to.local())
                : new Edit(span, to.permalink().path()));
      }
    }
    return edits;
  }

  /** Two links may share the one definition that names the claim. */
  private List<Edit> count(List<Edit> edits) {
    List<Edit> distinct = new ArrayList<>(edits.stream().distinct().toList());
    references += distinct.size();
    return distinct;
  }

  private void edit(SourceFile file, List<Edit> edits) {
    if (!edits.isEmpty()) {
      edits.sort(
          Comparator.comparingInt((Edit e) -> e.at().start()).thenComparing(e -> e.at().end()));
      files.add(new EditedFile(file, Edit.apply(file.text(), edits)));
    }
  }

  /**
   * Checks that after {@code renaming} every name in prose stands for what it stood for before.
   *
   * @param after the site with the changes
   * @throws Refusal naming the first place that would mean another claim
   */
  public void check(Renaming renaming, LinkedSite after) throws Refusal {
    for (int i = 0; i < linked.posts().size(); i++) {
      LinkedPost post = linked.posts().get(i);
      List<ProseNames.Named> before = new ProseNames(post).all();
      List<ProseNames.Named> then = new ProseNames(after.posts().get(i)).all();
      for (int n = 0; n < before.size(); n++) {
        ClaimId claim = before.get(n).claim();
        ClaimId wanted = claim.equals(renaming.from()) ? renaming.to() : claim;
        ClaimId found = then.get(n).claim();
        if (!found.equals(wanted)) {
          throw new Refusal(
              "the name at "
                  + post.parsed().locationOf(before.get(n).written())
                  + " would then stand for `"
                  + found
                  + "`",
              "write `" + claim + "` there first, with its debate");
        }
      }
    }
  }
}
