package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.directive.DirectiveTemplate;
import dev.moot.engine.directive.DirectiveTemplates;
import dev.moot.engine.plugin.EngineSignal;
import dev.moot.engine.plugin.Part;
import dev.moot.engine.plugin.PluginDescriptor;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.render.running.AttributeHash;
import dev.moot.engine.render.running.BoundedWriter;
import dev.moot.engine.render.running.Flood;
import dev.moot.engine.render.running.HeardTemplates;
import dev.moot.engine.render.running.RunningTemplates;
import dev.moot.engine.render.running.TemplateMistake;
import dev.moot.engine.rule.Documentation;
import dev.moot.engine.rule.TemplateRules;
import dev.moot.engine.rule.ThemeRules;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a site: one FreeMarker configuration, each template parsed once. A mistake in a
 * template is a diagnostic at its line and column.
 */
final class Templates {

  private static final String LISTED =
      Documentation.ADDRESS + "theming/ lists what each template gets";

  /** Characters of one rendering; nobody reads a page of so many. */
  private static final int MOST = 64 << 20;

  private static final int MOST_OF_DIRECTIVE = 4 << 20;

  private final RunningTemplates running = new RunningTemplates();
  private final Configuration configuration;
  private final ThemeFiles files;

  Templates(ThemeFiles files, Plugins plugins) {
    this.files = files;
    Map<String, PluginDescriptor> owners = new HashMap<>();
    plugins.loaded().forEach(p -> owners.put(p.id(), p.descriptor()));
    Configuration c =
        new HeardTemplates(
            plugins.parts(),
            (name, asked) ->
                Part.ofFile(
                        Part.Kind.TEMPLATE,
                        name,
                        asked.map(p -> place(asked, p.name())),
                        shown(name))
                    .in(files.owner(name).map(owners::get)));
    c.setTemplateLoader(new Loader());
    c.setObjectWrapper(new ModelWrapper());
    c.setDefaultEncoding(StandardCharsets.UTF_8.name());
    c.setLocalizedLookup(false);
    c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    c.setLogTemplateExceptions(false);
    c.setWrapUncheckedExceptions(false);
    c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    c.setAPIBuiltinEnabled(false);
    c.setNumberFormat("computer");
    c.setBooleanFormat("c");
    c.setLocale(Locale.ROOT);
    c.setTimeZone(TimeZone.getTimeZone("UTC"));
    this.configuration = c;
  }

  /** The directives among them. */
  DirectiveTemplates directives() {
    return files.directives();
  }

  /** Whether there is a template of that name, {@code partials/aside.ftlh}. */
  boolean has(String name) {
    return files.has(name);
  }

  /**
   * Parses the site's own templates and all directives, so that a mistake in one is found even if
   * no page uses it.
   */
  void checkOverrides(Diagnostics diagnostics) {
    List<String> names = new ArrayList<>(files.siteTemplates());
    for (DirectiveTemplate directive : files.directives().all()) {
      names.add(directive.template(false));
      directive.feed().ifPresent(f -> names.add(directive.template(true)));
    }
    for (String name : names) {
      try {
        configuration.getTemplate(name);
      } catch (IOException e) {
        report(name, e, diagnostics);
      }
    }
  }

  /**
   * Renders {@code name}.
   *
   * @param values a map, or a {@link ViewValues}
   * @throws EngineSignal when it cannot be rendered; what is wrong has been reported
   */
  String render(String name, Object values, SourceLocation page, Diagnostics diagnostics) {
    BoundedWriter out =
        new BoundedWriter(name.startsWith(DirectiveTemplate.FOLDER) ? MOST_OF_DIRECTIVE : MOST);
    try {
      running.process(configuration.getTemplate(name), values, out);
      return out.toString();
    } catch (TemplateNotFoundException e) {
      diagnostics.report(
          Diagnostic.of(
                  TemplateRules.MISSING, page, "there is no template `" + e.getTemplateName() + "`")
              .withHint(
                  "a theme has its templates in layouts/ and partials/; a site's own lie in theme/layouts/ and theme/partials/"));
    } catch (TemplateException e) {
      report(name, e, diagnostics);
    } catch (IOException e) {
      report(name, e, diagnostics);
    } catch (Flood e) {
      diagnostics.report(
          Diagnostic.of(
                  TemplateRules.TOO_LARGE,
                  place(e.place(), name),
                  "the template has written more than " + (e.most() >> 20) + " million characters")
              .withHint("see that the loop around this ends"));
    } catch (StackOverflowError e) {
      diagnostics.report(
          Diagnostic.of(
                  TemplateRules.ERROR,
                  SourceLocation.ofFile(shown(name)),
                  "the template calls itself without end")
              .withHint("look for a macro or include that leads back to itself"));
    }
    throw new EngineSignal();
  }

  /** Where in a template {@code thread} is; empty if it is in none. */
  Optional<SourceLocation> running(Thread thread) {
    return running.of(thread).map(p -> place(Optional.of(p), p.name()));
  }

  private SourceLocation place(Optional<RunningTemplates.Place> found, String otherwise) {
    return found
        .map(p -> new SourceLocation(shown(p.name()), p.line(), p.column(), 0))
        .orElseGet(() -> SourceLocation.ofFile(shown(otherwise)));
  }

  /** The attributes of a directive, of which {@code declared} are there at all. */
  Object attributes(Collection<String> declared, Map<?, ?> given) {
    return new AttributeHash(declared, given, configuration.getObjectWrapper());
  }

  /** The components of {@code view} and what stands beside them, as {@link #render} takes them. */
  ViewValues values(Record view, Map<String, ?> beside) {
    return new ViewValues(view, beside, configuration.getObjectWrapper());
  }

  private void report(String name, Exception problem, Diagnostics diagnostics) {
    // What includes a template that cannot be parsed, or asks for it again, fails because of that.
    for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parse) {
        report(name, parse, diagnostics);
        return;
      }
    }
    for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateNotFoundException missing
          && problem instanceof TemplateException at) {
        report(at, missing.getTemplateName(), diagnostics);
        return;
      }
    }
    if (problem instanceof ParseException e) {
      String at = e.getTemplateName() == null ? name : e.getTemplateName();
      diagnostics.report(
          error(
              TemplateRules.ERROR,
              at,
              e.getLineNumber(),
              e.getColumnNumber(),
              lowerCase(firstSentences(firstLine(e.getEditorMessage()))),
              "check the tag at this place against the FreeMarker manual"));
    } else if (problem instanceof TemplateException e) {
      String blamed = e.getBlamedExpressionString();
      if (blamed != null && blamed.startsWith("theme.") && !files.theme().isWhole()) {
        return; // what the theme says of its options was not understood
      }
      String at = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
      int line = line(e.getLineNumber());
      int column = line(e.getColumnNumber());
      diagnostics.report(
          e instanceof TemplateMistake mistake
              ? error(mistake.rule(), at, line, column, mistake.words(), mistake.hint())
              : error(TemplateRules.ERROR, at, line, column, wording(e), hint(e)));
    } else {
      diagnostics.report(
          Diagnostic.of(
              TemplateRules.ERROR,
              SourceLocation.ofFile(shown(name)),
              "the template cannot be read: " + firstLine(problem.getMessage())));
    }
  }

  /** Reports that {@code at} asks for a template that is not there. */
  private void report(TemplateException at, String missing, Diagnostics diagnostics) {
    String source = Optional.ofNullable(at.getTemplateSourceName()).orElse("");
    if (files.isOfPlugin(source)) {
      diagnostics.report(
          Diagnostic.of(
                  ThemeRules.MISSING_LAYOUT,
                  files.theme().place(),
                  "no `" + missing + "` in the theme, which layouts of plugins ask for")
              .withHint("write it, or take what is not there from a theme: `base: broadsheet`"));
      return;
    }
    diagnostics.report(
        error(
            TemplateRules.MISSING,
            source,
            line(at.getLineNumber()),
            line(at.getColumnNumber()),
            "there is no template `" + missing + "`",
            near(missing)
                .map(name -> "did you mean `/" + name + "`?")
                .orElse("a path begins with `/`: `/partials/frame.ftlh`")));
  }

  /** The template whose name without its folder is nearest to that of {@code missing}. */
  private Optional<String> near(String missing) {
    SortedMap<String, String> paths = new TreeMap<>();
    files.templates().forEach(path -> paths.putIfAbsent(inFolder(path), path));
    return Nearest.to(inFolder(missing), paths.keySet()).map(paths::get);
  }

  private static String inFolder(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
  }

  private Diagnostic error(
      Rule rule, String name, int line, int column, String message, String hint) {
    return Diagnostic.of(
            rule,
            new SourceLocation(shown(name), Math.max(0, line), Math.max(0, column), 0),
            message)
        .withHint(hint);
  }

  private static int line(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static String wording(TemplateException e) {
    String message = firstLine(e.getMessageWithoutStackTop());
    if (message.startsWith("The following has evaluated to null or missing")) {
      return "`" + e.getBlamedExpressionString() + "` has no value here";
    }
    return lowerCase(message);
  }

  private static String hint(TemplateException e) {
    String expression = e.getBlamedExpressionString();
    return expression == null
        ? LISTED
        : "write `" + expression + "!` if it may be absent; " + LISTED;
  }

  /** Up to two sentences; what follows in FreeMarker's messages is general advice. */
  private static String firstSentences(String text) {
    int first = text.indexOf(". ");
    int second = first < 0 ? -1 : text.indexOf(". ", first + 1);
    String cut = second < 0 ? text : text.substring(0, second);
    return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
  }

  private static String lowerCase(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String firstLine(@Nullable String text) {
    return text == null ? "unreadable" : text.lines().findFirst().orElse("").strip();
  }

  private String shown(String name) {
    return files.find(name).map(ThemeFiles.Found::shownAs).orElse(name);
  }

  private final class Loader implements TemplateLoader {
    @Override
    public @Nullable Object findTemplateSource(String name) {
      return files.find(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader(((ThemeFiles.Found) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}
  }
}
