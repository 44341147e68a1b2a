package dev.moot.engine.render.running;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which template each thread is in, so that one that does not end can be named. Asking from another
 * thread is a guess at a moving thing; what was asked of is still there, as it does not end.
 */
public final class RunningTemplates {

  /** In a line of FreeMarker's: {@code ${n} [in template "layouts/a.ftlh" at line 2, column 1]}. */
  private static final Pattern PLACE =
      Pattern.compile("\\[in template \"([^\"]+)\".* at line (\\d+), column (\\d+)\\]");

  /**
   * A place in a template.
   *
   * @param name the template
   */
  public record Place(String name, int line, int column) {}

  private final Map<Thread, Environment> running = new ConcurrentHashMap<>();

  /** Processes {@code template}; what it throws is thrown. */
  public void process(Template template, Object values, Writer out)
      throws TemplateException, IOException {
    Thread thread = Thread.currentThread();
    Environment environment = template.createProcessingEnvironment(values, out);
    Environment outer = running.put(thread, environment);
    try {
      environment.process();
    } finally {
      if (outer == null) {
        running.remove(thread);
      } else {
        running.put(thread, outer);
      }
    }
  }

  /** Where {@code thread} is, as far as that can be said. */
  public Optional<Place> of(Thread thread) {
    return Optional.ofNullable(running.get(thread)).flatMap(RunningTemplates::place);
  }

  /** Where this thread is. */
  static Optional<Place> here() {
    return Optional.ofNullable(Environment.getCurrentEnvironment())
        .flatMap(RunningTemplates::place);
  }

  private static Optional<Place> place(Environment environment) {
    StringWriter stack = new StringWriter();
    try {
      environment.outputInstructionStack(new PrintWriter(stack));
    } catch (RuntimeException e) {
      return Optional.empty(); // it went on while it was looked at
    }
    // The innermost one is the first; loops are not among them.
    return stack.toString().lines().flatMap(l -> place(l).stream()).findFirst();
  }

  private static Optional<Place> place(String line) {
    Matcher m = PLACE.matcher(line);
    return m.find()
        ? Optional.of(
            new Place(m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))))
        : Optional.empty();
  }
}
