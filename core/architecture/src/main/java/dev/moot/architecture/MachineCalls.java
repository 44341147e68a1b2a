package dev.moot.architecture;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What classes ask of the machine they run on, which makes their results depend on it. */
public final class MachineCalls {

  private static final Set<String> STREAMS = Set.of("out", "err", "in");

  private MachineCalls() {}

  /** How many calls are looked at. */
  public static long count(Iterable<JavaClass> classes) {
    long count = 0;
    for (JavaClass type : classes) {
      count += calls(type).count();
    }
    return count;
  }

  /** The calls that ask for the time, the machine's language, zone or encoding, or for chance. */
  public static Set<String> of(Iterable<JavaClass> classes) {
    Set<String> asked = new TreeSet<>();
    for (JavaClass type : classes) {
      calls(type).filter(MachineCalls::asks).forEach(call -> asked.add(call.getDescription()));
    }
    return asked;
  }

  /** What prints, reads what is typed, or ends the process. */
  public static Set<String> printing(Iterable<JavaClass> classes) {
    Set<String> printing = new TreeSet<>();
    for (JavaClass type : classes) {
      for (JavaFieldAccess access : type.getFieldAccessesFromSelf()) {
        if (access.getTargetOwner().getName().equals("java.lang.System")
            && STREAMS.contains(access.getName())) {
          printing.add(access.getDescription());
        }
      }
      calls(type)
          .filter(
              call ->
                  call.getName().equals("printStackTrace")
                      || call.getName().equals("exit")
                          && call.getTargetOwner().getName().equals("java.lang.System"))
          .forEach(call -> printing.add(call.getDescription()));
    }
    return printing;
  }

  private static Stream<JavaCall<?>> calls(JavaClass type) {
    return Stream.concat(
        type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream());
  }

  private static boolean asks(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    List<String> parameters =
        call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
    boolean noParameters = parameters.isEmpty();
    boolean clock =
        owner.equals("java.lang.System") && Set.of("currentTimeMillis", "nanoTime").contains(name)
            || owner.startsWith("java.time.") && name.equals("now")
            || owner.startsWith("java.lang.management.")
            || owner.equals("java.util.Date") && noParameters
            || owner.equals("java.time.Clock");
    boolean place =
        name.equals("getDefault")
                && Set.of("java.util.Locale", "java.util.TimeZone").contains(owner)
            || name.equals("systemDefault")
            || name.equals("defaultCharset");
    boolean language =
        owner.equals("java.lang.String")
            && (Set.of("toLowerCase", "toUpperCase").contains(name) && noParameters
                || name.equals("getBytes") && noParameters
                || name.equals("<init>") && parameters.equals(List.of("[B"))
                || name.equals("format") && !parameters.contains("java.util.Locale")
                || name.equals("formatted"));
    boolean chance =
        owner.equals("java.util.Random") && noParameters
            || owner.equals("java.lang.Math") && name.equals("random")
            || name.equals("randomUUID");
    return clock || place || language || chance;
  }
}
