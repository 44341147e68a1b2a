package dev.moot.engine.rename;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.YamlOutline;
import dev.moot.engine.yaml.YamlText;
import java.util.List;

/** A claim gets another id; the line that keeps the old one is added, or taken away. */
final class ClaimRenaming implements NameChange {

  private final ParsedSite parsed;
  private final LinkedSite linked;
  private final SourceFile config;
  private final NewName name;
  private final ClaimId from;

  ClaimRenaming(ParsedSite parsed, LinkedSite linked, SourceFile config, NewName name) {
    this.parsed = parsed;
    this.linked = linked;
    this.config = config;
    this.name = name;
    this.from = name.claim().id();
  }

  @Override
  public Renaming renaming() throws Refusal {
    SiteEdits edits = new SiteEdits();
    for (ParsedDebate debate : parsed.debates()) {
      ClaimFileNames names = new ClaimFileNames(debate, from, name.to());
      edits.references(debate.file(), names.references());
      if (debate.debate().id().equals(from.debate())) {
        edits.others(
            debate.file(), List.of(names.key(name.claim().location()), alias(debate.file())));
      }
    }
    PageMove page = new PageMove(from.permalink(), name.to().permalink());
    for (LinkedPost post : linked.posts()) {
      SourceFile file = post.parsed().file();
      edits.references(file, new ProseNames(post).references(from, name.to()));
      edits.references(file, page.links(post));
    }
    edits.references(config, page.redirects(config, linked.config().redirects()));
    return new Renaming(
        new RenamedClaim(from, name.to(), name.undone()), edits.references(), edits.files());
  }

  private Edit alias(SourceFile file) {
    Claim claim = name.claim();
    YamlOutline outline =
        new YamlText(file.path(), file.text(), 0, file.lines()).outline().orElseThrow();
    AliasList list = new AliasList(file.text(), outline, from.local());
    if (!name.undone()) {
      return list.with(from.local());
    }
    List<String> aliases = claim.aliases().stream().map(a -> a.id()).toList();
    return list.without(aliases.indexOf(name.to().local()));
  }

  @Override
  public void check(LinkedSite after) throws Refusal {
    new MeaningCheck<>(ProseNames::claims, id -> id.equals(from) ? name.to() : id)
        .check(linked, after);
  }
}
