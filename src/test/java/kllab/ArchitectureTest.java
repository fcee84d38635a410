package kllab;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directions in which packages know each other, as their package-info files say. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kllab");

    /** What every package may know: the language, and the annotations of null. */
    private static final List<String> EVERYBODY = List.of("java.lang..", "java.util..", "java.math..", "java.text..",
            "java.io..", "java.net..", "java.nio..", "java.time..", "org.jspecify.annotations..");

    /** A package, whether its sub-packages are meant too, and what it may know besides itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "kllab.math..         | -",
            "kllab.text..         | -",
            "kllab.parameter..    | kllab.math, kllab.text",
            "kllab.link..         | kllab.parameter, kllab.math, kllab.text",
            "kllab.plot..         | javafx.., kllab.math",
            "kllab.ui             | javafx.., org.kordamp.ikonli.., atlantafx.base.., kllab.parameter, kllab.math, kllab.text",
            "kllab.ui.formula..   | javafx.., org.scilab.forge.jlatexmath.., java.awt..",
            "kllab.lab            | javafx.beans.., kllab.link, kllab.text",
            "kllab.lab.gaussian.. | javafx.., kllab.math.., kllab.plot, kllab.ui.., kllab.link, kllab.parameter, kllab.text, kllab.lab",
            "kllab.app.settings.. | kllab.text"})
    void packagesKnowNoMoreThanTheySay(String who, String known) {
        List<String> allowed = new ArrayList<>(EVERYBODY);
        allowed.add(who);
        allowed.addAll(known == null ? List.of() : List.of(known.split(", ")));
        classes().that(resideInAPackage(who)).should().onlyDependOnClassesThat(
                resideInAnyOf(allowed).or(DescribedPredicate.describe("are primitive", JavaClass::isPrimitive)))
                .check(ALL);
    }

    @Test
    void thePackagesAboveAreAllThereAre() {
        assertEquals(
                Set.of("kllab.math", "kllab.math.distribution", "kllab.math.divergence", "kllab.text",
                        "kllab.parameter", "kllab.link", "kllab.plot", "kllab.ui", "kllab.ui.formula", "kllab.lab",
                        "kllab.lab.gaussian", "kllab.app", "kllab.app.settings"),
                ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
    }

    @Test
    void plotsKnowIntervalsAndNoOtherMathematics() {
        noClasses().that().resideInAPackage("kllab.plot..").should().dependOnClassesThat(
                resideInAPackage("kllab.math..").and(DescribedPredicate.describe("are not Interval",
                        type -> !type.getSimpleName().equals("Interval"))))
                .check(ALL);
    }

    @Test
    void labsDoNotKnowEachOther() {
        slices().matching("kllab.lab.(*)..").should().notDependOnEachOther().check(ALL);
    }

    @Test
    void nobodyKnowsTheApplication() {
        noClasses().that().resideOutsideOfPackage("kllab.app..").should().dependOnClassesThat()
                .resideInAPackage("kllab.app..").check(ALL);
        noClasses().that().resideInAPackage("kllab.app.settings..").should().dependOnClassesThat()
                .resideInAPackage("kllab.app").check(ALL);
    }

    @Test
    void statesScenesFramesAndPicturesAreFreeOfTheToolkit() {
        classes().that().haveNameMatching(".*(State|Scene|Frame|Picture|Link|Values|Formula|Preset|Parameter)").and()
                .resideInAPackage("kllab.lab..").should().onlyDependOnClassesThat()
                .resideOutsideOfPackages("javafx..", "atlantafx..", "org.kordamp..", "java.awt..", "kllab.ui..")
                .check(ALL);
        noClasses().that().haveNameMatching("kllab\\.plot\\.(Plot|Panel|Axis|Mark|Scale|Tick|Sampler|Polyline)(\\$.*)?")
                .should().dependOnClassesThat().resideInAPackage("javafx..").check(ALL);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("kllab.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void noStaticFieldCanBeSetAgain() {
        fields().that().areStatic().should().beFinal().check(ALL);
    }

    @Test
    void noStaticArrayIsSeenOutsideItsClass() {
        fields().that().areStatic().and().haveRawType(DescribedPredicate.describe("array", JavaClass::isArray)).and(
                // The list of an enum's constants is the compiler's own.
                DescribedPredicate.describe("written by a person",
                        field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should().bePrivate().check(ALL);
    }

    @Test
    void noStaticCollectionCanBeWrittenTo() throws ReflectiveOperationException {
        List<JavaField> collections = ALL.stream().flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> Stream.of(Collection.class, Map.class).anyMatch(field.getRawType()::isAssignableTo))
                .toList();
        assertTrue(collections.size() > 2);
        for (JavaField each : collections) {
            Field field = each.reflect();
            field.setAccessible(true);
            String kind = field.get(null).getClass().getName();
            assertTrue(kind.matches(".*(Immutable|Unmodifiable).*"), () -> each.getFullName() + " is a " + kind);
        }
    }

    @Test
    void everyPackageSaysWhatItKnowsAndIsNullMarked() {
        List<JavaPackage> packages = ALL.stream().map(JavaClass::getPackage).distinct().toList();
        List<String> silent = packages.stream().filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName).toList();
        assertTrue(packages.size() > 10);
        assertEquals(List.of(), silent);
    }

    private static DescribedPredicate<JavaClass> resideInAnyOf(List<String> packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new));
    }
}
