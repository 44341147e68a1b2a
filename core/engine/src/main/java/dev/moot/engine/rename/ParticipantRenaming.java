package dev.moot.engine.rename;

import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Permalink;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.read.SourceFile;
import java.util.List;

/**
 * Somebody who takes part gets another id or another name. Nothing keeps the old ones: who asks not
 * to be named must not be found in an alias.
 */
final class ParticipantRenaming implements NameChange {

  private final ParsedSite parsed;
  private final LinkedSite linked;
  private final SourceFile config;
  private final NewParticipant wanted;

  ParticipantRenaming(
      ParsedSite parsed, LinkedSite linked, SourceFile config, NewParticipant wanted) {
    this.parsed = parsed;
    this.linked = linked;
    this.config = config;
    this.wanted = wanted;
  }

  @Override
  public Renaming renaming() throws Refusal {
    SiteEdits edits = new SiteEdits();
    ParticipantId from = wanted.from();
    // Only the file that declares somebody can name them.
    for (ParsedDebate debate : parsed.debates()) {
      if (debate.debate().id().equals(from.debate())) {
        ParticipantFileNames names = new ParticipantFileNames(debate, wanted);
        edits.references(debate.file(), names.references());
        edits.others(debate.file(), names.declaration());
      }
    }
    for (LinkedPost post : linked.posts()) {
      edits.references(post.parsed().file(), new ProseNames(post).references(wanted));
    }
    if (wanted.hasNewId()) {
      PageMove page =
          new PageMove(
              wanted.participant().permalink(),
              Permalink.page("people", wanted.to().debate(), wanted.to().local()));
      for (LinkedPost post : linked.posts()) {
        edits.references(post.parsed().file(), page.links(post));
      }
      edits.references(config, page.redirects(config, linked.config().redirects()));
    }
    List<EditedFile> files = edits.files();
    return new Renaming(
        new RenamedParticipant(
            from,
            wanted.to(),
            wanted.participant().name(),
            wanted.name(),
            new LeftWords(wanted).in(parsed.files(), config, files)),
        edits.references(),
        files);
  }

  @Override
  public void check(LinkedSite after) throws Refusal {
    new MeaningCheck<>(ProseNames::people, id -> id.equals(wanted.from()) ? wanted.to() : id)
        .check(linked, after);
  }
}
