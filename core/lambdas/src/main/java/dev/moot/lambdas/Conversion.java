package dev.moot.lambdas;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** How a value of one type becomes one of another, where Java does so unasked. */
final class Conversion {

  private static final Map<Type, Type> BOXES =
      Map.of(
          Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
          Type.BYTE_TYPE, Type.getType(Byte.class),
          Type.CHAR_TYPE, Type.getType(Character.class),
          Type.SHORT_TYPE, Type.getType(Short.class),
          Type.INT_TYPE, Type.getType(Integer.class),
          Type.LONG_TYPE, Type.getType(Long.class),
          Type.FLOAT_TYPE, Type.getType(Float.class),
          Type.DOUBLE_TYPE, Type.getType(Double.class));

  private Conversion() {}

  /** Turns what lies on the stack, a {@code from}, into a {@code to}. */
  static void write(MethodVisitor code, Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    Type box = BOXES.get(from);
    Type unboxed = BOXES.get(to);
    if (box != null && unboxed != null) {
      widen(code, from, to);
    } else if (box != null) {
      String descriptor = Type.getMethodDescriptor(box, from);
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", descriptor, false);
    } else if (unboxed != null) {
      unbox(code, from, to);
    } else if (!to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private static void unbox(MethodVisitor code, Type from, Type to) {
    Type value =
        BOXES.entrySet().stream()
            .filter(e -> e.getValue().equals(from))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(to);
    Type box = BOXES.getOrDefault(value, from);
    if (!box.equals(from)) {
      code.visitTypeInsn(Opcodes.CHECKCAST, box.getInternalName());
    }
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL,
        box.getInternalName(),
        value.getClassName() + "Value",
        Type.getMethodDescriptor(value),
        false);
    widen(code, value, to);
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    if (from.getSort() <= Type.INT && to.getSort() <= Type.INT) {
      return;
    }
    int opcode =
        switch (to.getSort()) {
          case Type.LONG -> Opcodes.I2L;
          case Type.FLOAT -> from.equals(Type.LONG_TYPE) ? Opcodes.L2F : Opcodes.I2F;
          default ->
              from.equals(Type.LONG_TYPE)
                  ? Opcodes.L2D
                  : from.equals(Type.FLOAT_TYPE) ? Opcodes.F2D : Opcodes.I2D;
        };
    if (!from.equals(to)) {
      code.visitInsn(opcode);
    }
  }
}
