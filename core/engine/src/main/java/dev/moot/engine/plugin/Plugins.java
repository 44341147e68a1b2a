package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.engine.directive.DirectiveFolders;
import dev.moot.engine.directive.DirectiveTemplates;
import dev.moot.engine.rule.KnownRules;
import dev.moot.engine.rule.PluginRules;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The plugins of one build, in the order of their ids, and the guard around every call into them.
 */
public final class Plugins implements AutoCloseable {

  /** A contribution and the plugin it came from. */
  public record Owned<C extends Contribution>(LoadedPlugin plugin, C contribution) {}

  /**
   * What is wanted and cannot be used.
   *
   * @param descriptors what they say of themselves
   * @param unknown whether there are jars that say nothing
   */
  record Refused(List<PluginDescriptor> descriptors, boolean unknown) {}

  /** Letters of what a failure says that are shown. */
  private static final int LONGEST_SAID = 300;

  private final List<LoadedPlugin> loaded;
  private final KnownRules rules;
  private final Map<String, Owned<Directive>> directives;
  private final DirectiveTemplates templates;
  private final Map<String, Directive> declared;
  private final Refused refused;
  private final Diagnostics diagnostics;
  private final Parts parts;

  /**
   * @param idle the ids of plugins that are there and not in use
   */
  Plugins(List<LoadedPlugin> loaded, Set<String> idle, Refused refused, Diagnostics diagnostics) {
    this(
        List.copyOf(loaded),
        new KnownRules(loaded.stream().flatMap(p -> p.rules().stream()).toList(), idle),
        new TreeMap<>(),
        templatesOf(loaded, diagnostics),
        refused,
        diagnostics,
        Parts.UNHEARD);
    for (Owned<Directive> owned : all(Directive.class)) {
      Owned<Directive> other = directives.putIfAbsent(owned.contribution().name(), owned);
      declared.putIfAbsent(owned.contribution().name(), owned.contribution());
      if (other != null) {
        conflict(
            "the directive `" + owned.contribution().name() + "`", other.plugin(), owned.plugin());
      }
    }
    new Clashes(this).report();
  }

  private static DirectiveTemplates templatesOf(
      List<LoadedPlugin> loaded, Diagnostics diagnostics) {
    DirectiveTemplates all = DirectiveTemplates.NONE;
    for (LoadedPlugin plugin : loaded) {
      all = all.with(DirectiveFolders.of(plugin.files(), plugin.settings(), diagnostics));
    }
    return all;
  }

  private Plugins(
      List<LoadedPlugin> loaded,
      KnownRules rules,
      Map<String, Owned<Directive>> directives,
      DirectiveTemplates templates,
      Refused refused,
      Diagnostics diagnostics,
      Parts parts) {
    this.parts = parts;
    this.loaded = loaded;
    this.rules = rules;
    this.directives = directives;
    this.templates = templates;
    this.declared = new TreeMap<>(templates.declared());
    directives.forEach((name, owned) -> declared.put(name, owned.contribution()));
    this.refused = refused;
    this.diagnostics = diagnostics;
  }

  /** No plugins at all. */
  public static Plugins none(Diagnostics diagnostics) {
    return new Plugins(List.of(), Set.of(), new Refused(List.of(), false), diagnostics);
  }

  /** The same plugins, of which {@code other} hears; to close either is to close both. */
  public Plugins reportingTo(Diagnostics other) {
    return other == diagnostics
        ? this
        : new Plugins(loaded, rules, directives, templates, refused, other, parts);
  }

  /** The same plugins; {@code other} hears what they make. */
  public Plugins heardBy(Parts other) {
    return new Plugins(loaded, rules, directives, templates, refused, diagnostics, other);
  }

  /** Who hears what they make. */
  public Parts parts() {
    return parts;
  }

  /** The plugin whose jar has {@code type}. */
  public Optional<LoadedPlugin> with(Class<?> type) {
    return loaded.stream().filter(p -> p.has(type)).findFirst();
  }

  /** The plugin of that id. */
  public Optional<LoadedPlugin> called(String id) {
    return loaded.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** The same plugins beside {@code own}; whatever of these a plugin has too is reported. */
  public Plugins with(DirectiveTemplates own) {
    own.all().forEach(template -> new Clashes(this).report(template));
    return new Plugins(loaded, rules, directives, templates.with(own), refused, diagnostics, parts);
  }

  public List<LoadedPlugin> loaded() {
    return loaded;
  }

  /** What those say of themselves that are wanted and could not be started. */
  public List<PluginDescriptor> refused() {
    return refused.descriptors();
  }

  /** Whether all that is wanted is here: else what is missing may be in what was refused. */
  public boolean areAllHere() {
    return refused.descriptors().isEmpty() && !refused.unknown() && !templates.lacksSome();
  }

  /** Whether no plugin is there, or may be, that the site does without. */
  public boolean areAllInUse() {
    return !rules.hasIdle();
  }

  /** The rules of the core and of the plugins in use. */
  public KnownRules rules() {
    return rules;
  }

  /** All contributions of one kind, by plugin id and then in the plugin's order. */
  public <C extends Contribution> List<Owned<C>> all(Class<C> kind) {
    List<Owned<C>> found = new ArrayList<>();
    for (LoadedPlugin plugin : loaded) {
      for (Contribution contribution : plugin.contributions()) {
        if (kind.isInstance(contribution)) {
          found.add(new Owned<>(plugin, kind.cast(contribution)));
        }
      }
    }
    return found;
  }

  /** What the directives of plugins and templates take, by name. */
  public Map<String, Directive> directives() {
    return Collections.unmodifiableMap(declared);
  }

  /** The directive {@code name} with the plugin whose code it is, if it is any. */
  public Optional<Owned<Directive>> coded(String name) {
    return Optional.ofNullable(directives.get(name));
  }

  /** The directives that are templates. */
  public DirectiveTemplates templates() {
    return templates;
  }

  /** Where to report. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Reports that two plugins want the same thing. */
  public void conflict(String thing, LoadedPlugin one, LoadedPlugin other) {
    diagnostics.report(
        Diagnostic.of(
                PluginRules.CONFLICT,
                SourceLocation.ofFile("moot.yaml"),
                "the plugins `" + one.id() + "` and `" + other.id() + "` both want " + thing)
            .withHint("switch one of them off: `plugins: {" + other.id() + ": false}`"));
  }

  /**
   * Calls into {@code plugin} with its own loader as the thread's context loader. What it throws,
   * or null, becomes the diagnostic {@code plugin/crashed} at {@code place}, and {@code otherwise}
   * the result.
   */
  public <T> T call(LoadedPlugin plugin, SourceLocation place, T otherwise, Supplier<T> call) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(plugin.loader());
    try {
      return Objects.requireNonNull(call.get(), "null instead of a result");
    } catch (EngineSignal signal) {
      throw signal;
    } catch (Throwable e) { // an Error too, and a checked exception that nobody declares
      crashed(plugin, place, e);
      return otherwise;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Reports that {@code plugin} threw {@code problem} while it worked on {@code place}. */
  public void crashed(LoadedPlugin plugin, SourceLocation place, Throwable problem) {
    diagnostics.report(crash(plugin.descriptor(), plugin::ran, place, problem));
  }

  /**
   * Reports {@code problem} as a crash of the plugin whose code threw it, going by the loaders of
   * the stack, and by that of its class: not every exception has a stack.
   *
   * @return false when no plugin had a part in it
   */
  public boolean blame(Throwable problem, SourceLocation place) {
    Optional<LoadedPlugin> plugin =
        at(Thrown.of(problem).trace())
            .or(() -> loaded.stream().filter(p -> p.has(problem.getClass())).findFirst());
    plugin.ifPresent(p -> crashed(p, place, problem));
    return plugin.isPresent();
  }

  /** The id of the plugin whose code was running at {@code stack}, innermost first. */
  public Optional<String> running(List<StackTraceElement> stack) {
    return at(stack).map(LoadedPlugin::id);
  }

  private Optional<LoadedPlugin> at(List<StackTraceElement> stack) {
    return stack.stream().flatMap(frame -> loaded.stream().filter(p -> p.ran(frame))).findFirst();
  }

  /**
   * @param own whether a frame is of the plugin's own code
   */
  static Diagnostic crash(
      PluginDescriptor plugin,
      Predicate<StackTraceElement> own,
      SourceLocation place,
      Throwable problem) {
    String id = plugin.id();
    Thrown thrown = Thrown.of(problem);
    Optional<String> module = MissingModule.behind(problem, ModuleLayer.boot());
    if (module.isPresent()) {
      return Diagnostic.of(
              PluginRules.CRASHED,
              place,
              "the plugin `"
                  + id
                  + "` "
                  + plugin.version()
                  + " needs the module `"
                  + module.get()
                  + "` of the JDK, which the Java that runs Moot has not")
          .withHint(
              "install a JDK, and say where it is in the variable `MOOT_JAVA_HOME`: it has all modules");
    }
    String where =
        frameOf(own, thrown.trace())
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    String message = thrown.message().map(m -> " (" + firstLine(m) + ")").orElse("");
    return Diagnostic.of(
            PluginRules.CRASHED,
            place,
            "the plugin `"
                + id
                + "` "
                + plugin.version()
                + " failed with "
                + thrown.kind()
                + message
                + where)
        .withHint(switchOff(id));
  }

  /** What to do about a plugin that does what it should not. */
  public static String switchOff(String id) {
    return "tell its author, or switch it off: `plugins: {" + id + ": false}`";
  }

  private static String firstLine(String message) {
    String line = message.lines().findFirst().orElse("");
    return line.length() > LONGEST_SAID ? line.substring(0, LONGEST_SAID) + "…" : line;
  }

  /** The line of the plugin's own code that led to a problem, else the first that has a number. */
  static Optional<StackTraceElement> frameOf(
      Predicate<StackTraceElement> own, List<StackTraceElement> trace) {
    List<StackTraceElement> lines =
        trace.stream().filter(f -> f.getFileName() != null && f.getLineNumber() > 0).toList();
    return lines.stream().filter(own).findFirst().or(() -> lines.stream().findFirst());
  }

  @Override
  public void close() {
    for (LoadedPlugin plugin : loaded) {
      if (plugin.loader() instanceof URLClassLoader loader) {
        try {
          loader.close();
        } catch (IOException e) {
          diagnostics.report(
              Diagnostic.of(
                  PluginRules.NOT_CLOSED,
                  SourceLocation.ofFile("moot.yaml"),
                  "the jar of `" + plugin.id() + "` cannot be closed"));
        }
      }
    }
  }
}
