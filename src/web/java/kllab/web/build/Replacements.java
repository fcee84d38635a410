package kllab.web.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Lets calls of methods that the compiler's class library has not, or slower ones, lead to those of the page's own. */
public final class Replacements implements TeaVMPlugin {
    private static final String OWN = "kllab.web.language.Missing";
    private static final Map<String, String> MISSING = Map.of("fma", "java.lang.Math", "scalb", "java.lang.Math",
            "unmodifiableSequencedMap", "java.util.Collections", "lines", "java.lang.String", "getDirectionality",
            "java.lang.Character");

    @Override
    public void install(TeaVMHost host) {
        host.add((type, context) -> {
            // One of the page's own may be for some arguments what the library has for the others.
            if (!type.getName().equals(OWN)) {
                replace(type);
            }
        });
    }

    private static void replace(ClassHolder type) {
        for (MethodHolder method : type.getMethods()) {
            if (method.getProgram() != null) {
                for (BasicBlock block : method.getProgram().getBasicBlocks()) {
                    for (Instruction each : block) {
                        if (each instanceof InvokeInstruction call && isMissing(call.getMethod())) {
                            replace(call);
                        }
                    }
                }
            }
        }
    }

    /** A method of an object becomes one that takes it first. */
    private static void replace(InvokeInstruction call) {
        MethodReference method = call.getMethod();
        List<Variable> arguments = new ArrayList<>(call.getArguments());
        List<ValueType> types = new ArrayList<>(List.of(method.getSignature()));
        if (call.getInstance() != null) {
            arguments.addFirst(call.getInstance());
            types.addFirst(ValueType.object(method.getClassName()));
            call.setInstance(null);
            call.setType(InvocationType.SPECIAL);
        }
        call.setArguments(arguments.toArray(Variable[]::new));
        call.setMethod(new MethodReference(OWN, method.getName(), types.toArray(ValueType[]::new)));
    }

    private static boolean isMissing(MethodReference method) {
        return method.getClassName().equals(MISSING.get(method.getName()));
    }
}
