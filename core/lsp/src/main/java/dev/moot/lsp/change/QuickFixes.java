package dev.moot.lsp.change;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.lsp.problem.Problems;
import dev.moot.lsp.site.OpenFiles;
import dev.moot.lsp.site.SiteView;
import dev.moot.lsp.text.Places;
import dev.moot.lsp.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What hints say to type, offered where the problems are. */
public final class QuickFixes {

  private static final Pattern DEFINED =
      Pattern.compile("define it in (claims/\\S+\\.yaml), or mend the id");
  private static final Pattern NO_CLAIM = Pattern.compile("no claim `(?:[^`/]+/)?([a-z0-9-]+)`.*");

  private final SiteView view;
  private final OpenFiles files;
  private final Changes changes;

  public QuickFixes(SiteView view, OpenFiles files, Changes changes) {
    this.view = view;
    this.files = files;
    this.changes = changes;
  }

  /** Those for the problems of {@code file} that {@code range} touches. */
  public List<CodeAction> in(String file, TextLines lines, Range range) {
    Problems problems = new Problems(view, files);
    Hints hints = new Hints(lines);
    List<CodeAction> found = new ArrayList<>();
    for (Diagnostic problem : view.problems()) {
      if (problem.location().file().equals(file)
          && touches(Places.of(problem.location(), lines), range)) {
        hints
            .fix(problem)
            .ifPresent(
                fix ->
                    found.add(
                        action(
                            fix.title(),
                            changes.of(view, file, fix.edit()),
                            problems.shown(problem))));
        newClaim(problem)
            .ifPresent(a -> found.add(action(a.getTitle(), a.getEdit(), problems.shown(problem))));
      }
    }
    return found;
  }

  private Optional<CodeAction> newClaim(Diagnostic problem) {
    Matcher defined = DEFINED.matcher(problem.hint().orElse(""));
    Matcher named = NO_CLAIM.matcher(problem.message());
    if (!defined.matches() || !named.matches()) {
      return Optional.empty();
    }
    String file = defined.group(1);
    return NewClaims.of(view.lines(file), named.group(1))
        .map(
            edit -> {
              CodeAction action =
                  new CodeAction("add the claim `" + named.group(1) + "` to " + file);
              action.setEdit(changes.of(view, file, edit));
              return action;
            });
  }

  private static boolean touches(Range one, Range other) {
    return Places.compare(one.getStart(), other.getEnd()) <= 0
        && Places.compare(other.getStart(), one.getEnd()) <= 0;
  }

  private static CodeAction action(
      String title, WorkspaceEdit edit, org.eclipse.lsp4j.Diagnostic problem) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(problem));
    action.setEdit(edit);
    return action;
  }
}
