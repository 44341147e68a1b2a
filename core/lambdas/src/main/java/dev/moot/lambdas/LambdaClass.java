package dev.moot.lambdas;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The class of one lambda: what it holds on to are fields, its one method calls the code that the
 * compiler made of its body. What {@link java.lang.invoke.LambdaMetafactory} promises it keeps: one
 * that holds on to nothing is there once, and values are cast, boxed and widened alike.
 */
final class LambdaClass {

  private static final String OBJECT = "java/lang/Object";
  private static final String CONSTRUCTOR = "<init>";

  /** The field with the one that is there, and the method that makes one of what it holds. */
  private static final String ONLY = "only";

  private static final String OF = "of";

  private final String name;
  private final String host;
  private final int version;
  private final InvokeDynamicInsnNode site;
  private final Type itself;
  private final Type[] held;
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  LambdaClass(String name, String host, int version, InvokeDynamicInsnNode site) {
    this.name = name;
    this.host = host;
    this.version = version;
    this.site = site;
    itself = Type.getReturnType(site.desc);
    held = Type.getArgumentTypes(site.desc);
  }

  /** What stands where the lambda was asked for, with what it holds on the stack. */
  AbstractInsnNode use() {
    return held.length == 0
        ? new FieldInsnNode(Opcodes.GETSTATIC, name, ONLY, itself.getDescriptor())
        : new MethodInsnNode(Opcodes.INVOKESTATIC, name, OF, site.desc, false);
  }

  byte[] bytes() {
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    writer.visit(version, access, name, null, OBJECT, new String[] {itself.getInternalName()});
    writer.visitNestHost(host);
    for (int i = 0; i < held.length; i++) {
      field(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), held[i]);
    }
    constructor();
    if (held.length == 0) {
      only();
    } else {
      of();
    }
    call();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static String field(int index) {
    return "held" + index;
  }

  private void field(int access, String field, Type type) {
    writer.visitField(access, field, type.getDescriptor(), null, null).visitEnd();
  }

  private MethodVisitor method(int access, String method, String descriptor) {
    MethodVisitor code = writer.visitMethod(access, method, descriptor, null, null);
    code.visitCode();
    return code;
  }

  private static void end(MethodVisitor code, int returning) {
    code.visitInsn(returning);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private String constructorType() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, held);
  }

  private void constructor() {
    MethodVisitor code = method(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructorType());
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
    int slot = 1;
    for (int i = 0; i < held.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      slot = load(code, held[i], slot);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), held[i].getDescriptor());
    }
    end(code, Opcodes.RETURN);
  }

  /** Loads an argument; gives the place of the one behind it. */
  private static int load(MethodVisitor code, Type type, int slot) {
    code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
    return slot + type.getSize();
  }

  private void only() {
    field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, itself);
    MethodVisitor code = method(Opcodes.ACC_STATIC, "<clinit>", "()V");
    begin(code, name);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorType(), false);
    code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, itself.getDescriptor());
    end(code, Opcodes.RETURN);
  }

  private void of() {
    MethodVisitor code = method(Opcodes.ACC_STATIC, OF, site.desc);
    begin(code, name);
    int slot = 0;
    for (Type type : held) {
      slot = load(code, type, slot);
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorType(), false);
    end(code, Opcodes.ARETURN);
  }

  private static void begin(MethodVisitor code, String type) {
    code.visitTypeInsn(Opcodes.NEW, type);
    code.visitInsn(Opcodes.DUP);
  }

  private void call() {
    Type erased = (Type) site.bsmArgs[0];
    Handle body = (Handle) site.bsmArgs[1];
    Type typed = (Type) site.bsmArgs[2];
    MethodVisitor code = method(Opcodes.ACC_PUBLIC, site.name, erased.getDescriptor());
    boolean isConstructor = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (isConstructor) {
      begin(code, body.getOwner());
    }
    List<Type> wanted = parameters(body);
    for (int i = 0; i < held.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), held[i].getDescriptor());
      Conversion.write(code, held[i], wanted.get(i));
    }
    Type[] given = erased.getArgumentTypes();
    int slot = 1;
    for (int i = 0; i < given.length; i++) {
      slot = load(code, given[i], slot);
      Conversion.write(code, given[i], typed.getArgumentTypes()[i]);
      Conversion.write(code, typed.getArgumentTypes()[i], wanted.get(held.length + i));
    }
    code.visitMethodInsn(
        opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type result =
        isConstructor ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    giveBack(code, result, typed.getReturnType(), erased.getReturnType());
  }

  /** What the body takes, beginning with whose method it is. */
  private static List<Type> parameters(Handle body) {
    List<Type> parameters = new ArrayList<>();
    if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      parameters.add(Type.getObjectType(body.getOwner()));
    }
    parameters.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return parameters;
  }

  /** A private method of the nest is called as any other. */
  private static int opcode(Handle body) {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private static void giveBack(MethodVisitor code, Type result, Type typed, Type erased) {
    if (erased.getSort() != Type.VOID) {
      Conversion.write(code, result, typed);
      Conversion.write(code, typed, erased);
    } else if (result.getSort() != Type.VOID) {
      code.visitInsn(result.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
    end(code, erased.getOpcode(Opcodes.IRETURN));
  }
}
