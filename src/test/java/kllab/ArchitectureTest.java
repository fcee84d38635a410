package kllab;

import static com.tngtech.archunit.base.DescribedPredicate.not;
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
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directions of the design, read from the classes; each package's own words about them are in its package-info. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kllab");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final SliceAssignment BY_PACKAGE = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    };

    /** The layers: what each may know besides itself, {@code java.base} and the null marks. */
    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            kllab.math..             : dev.ludovic.netlib.blas
            kllab.text..             :
            kllab.parameter..        : kllab.math.. kllab.text..
            kllab.link..             : kllab.parameter.. kllab.math.. kllab.text..
            kllab.plot               : kllab.math
            kllab.plot.contour       : kllab.plot kllab.math
            kllab.plot.paint         : kllab.plot kllab.math
            kllab.plot.label         : kllab.plot kllab.plot.paint kllab.math
            kllab.plot.pane          : kllab.plot kllab.plot.label kllab.plot.paint kllab.math kllab.ui.live javafx..
            kllab.plot.page          : kllab.plot kllab.plot.paint kllab.math javafx.. java.awt.. javax.imageio.. \
                                       org.apache.pdfbox..
            kllab.ui..               : kllab.parameter.. kllab.math.. kllab.text.. javafx.. atlantafx.. \
                                       org.kordamp.ikonli.. org.scilab.forge.jlatexmath.. java.awt.. javax.swing..
            kllab.ui.formula         : kllab.ui.formula.outline kllab.ui.formula.tex kllab.ui.live javafx.. java.awt
            kllab.ui.formula.tex     : kllab.ui.formula.outline org.scilab.forge.jlatexmath.. java.awt.. javax.swing..
            kllab.ui.formula.outline : java.awt..
            kllab.lesson             : kllab.link.. kllab.parameter.. kllab.math.. kllab.text..
            kllab.lesson.reader      : kllab.lesson kllab.link.. kllab.parameter.. kllab.math.. kllab.text.. \
                                       org.commonmark..
            kllab.lesson.glossary    : kllab.lesson kllab.lesson.reader kllab.link.. kllab.text..
            kllab.lesson.spoken      : kllab.lesson kllab.link.. kllab.text..
            kllab.lesson.carried     : kllab.lesson kllab.link.. kllab.text..
            kllab.lesson.vote        : kllab.text.. kllab.ui.. javafx..
            kllab.lesson.player      : kllab.lesson kllab.lesson.spoken kllab.lesson.vote kllab.link.. kllab.parameter.. kllab.math.. kllab.text.. kllab.ui.. \
                                       javafx.. org.kordamp.ikonli..
            kllab.export..           : kllab.parameter.. kllab.plot.. kllab.text.. javafx..
            kllab.lab.paper          : kllab.link.. kllab.parameter.. kllab.math..
            kllab.lab.question       : kllab.parameter.. kllab.math.. kllab.text..
            kllab.lab.axes           : kllab.link.. kllab.math.. kllab.text.. kllab.plot.. kllab.ui.live javafx..
            kllab.lab.plane          : kllab.math.. kllab.parameter.. kllab.text.. kllab.plot
            kllab.lab.compare        : kllab.ui.value javafx..
            kllab.lab                : kllab.lab.axes kllab.lab.paper kllab.lab.question kllab.link.. kllab.parameter.. kllab.math.. kllab.text.. kllab.plot.. \
                                       kllab.ui.. javafx..
            kllab.lab.descent        : kllab.lab kllab.parameter.. kllab.math.. kllab.text.. kllab.plot.. kllab.ui.. javafx..
            kllab.lab.gaussian..     : kllab.lab kllab.lab.axes kllab.lab.compare kllab.lab.descent kllab.lab.paper kllab.lab.question kllab.link.. kllab.parameter.. kllab.math.. kllab.text.. \
                                       kllab.plot.. kllab.ui.. javafx.. org.kordamp.ikonli..
            kllab.lab.discrete..     : kllab.lab kllab.lab.axes kllab.lab.compare kllab.lab.paper kllab.lab.question kllab.link.. kllab.parameter.. kllab.math.. kllab.text.. \
                                       kllab.plot.. kllab.ui.. javafx.. org.kordamp.ikonli..
            kllab.lab.fit..          : kllab.lab kllab.lab.axes kllab.lab.compare kllab.lab.descent kllab.lab.paper kllab.lab.plane kllab.lab.question kllab.link.. kllab.parameter.. kllab.math.. kllab.text.. \
                                       kllab.plot.. kllab.ui.. javafx.. org.kordamp.ikonli..
            kllab.lab.multivariate.. : kllab.lab kllab.lab.axes kllab.lab.compare kllab.lab.paper kllab.lab.plane kllab.lab.question kllab.link.. kllab.parameter.. kllab.math.. kllab.text.. \
                                       kllab.plot.. kllab.ui.. javafx..
            kllab.lab.vae..          : kllab.lab kllab.lab.axes kllab.lab.compare kllab.lab.paper kllab.lab.plane kllab.link.. kllab.parameter.. kllab.math.. kllab.text.. \
                                       kllab.plot.. kllab.ui.. javafx.. java.awt.image javax.imageio..
            kllab.app.settings..     : kllab.text..
            """)
    void aPackageKnowsNoMoreThanItSays(String name, String allowed) {
        String[] known = allowed == null ? new String[0] : allowed.split("\\s+");
        assertTrue(ALL.stream().anyMatch(resideInAPackage(name)), name + " has no classes");
        noClasses().that().resideInAPackage(name).should()
                .dependOnClassesThat(not(withinThePlatform().or(resideInAPackage(name))
                        .or(JavaClass.Predicates.resideInAnyPackage(known))).as("is none of its business"))
                .check(ALL);
    }

    private static DescribedPredicate<JavaClass> withinThePlatform() {
        return DescribedPredicate.describe("the platform", each -> {
            JavaClass type = each.getBaseComponentType();
            String name = type.getPackageName();
            return type.isPrimitive() || name.startsWith("java.lang") || name.startsWith("java.util")
                    || name.startsWith("java.math") || name.startsWith("java.text") || name.startsWith("java.io")
                    || name.startsWith("java.nio") || name.startsWith("java.net") || name.startsWith("java.time")
                    || name.equals("org.jspecify.annotations");
        });
    }

    @Test
    void nobodyKnowsTheApplication() {
        noClasses().that().resideOutsideOfPackage("kllab.app..").should().dependOnClassesThat()
                .resideInAPackage("kllab.app..").check(ALL);
    }

    @Test
    void thePlotKnowsOfMathematicsOnlyTheInterval() {
        noClasses().that().resideInAPackage("kllab.plot..").should()
                .dependOnClassesThat(resideInAPackage("kllab.math..")
                        .and(not(JavaClass.Predicates.simpleName("Interval"))))
                .check(ALL);
    }

    @Test
    void noLabKnowsAnother() {
        slices().matching("kllab.lab.(*)..").should().notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(),
                        JavaClass.Predicates.resideInAnyPackage("kllab.lab.axes", "kllab.lab.compare",
                                "kllab.lab.descent", "kllab.lab.paper", "kllab.lab.plane", "kllab.lab.question"))
                .check(ALL);
    }

    /** Which other folders of its lab may know a folder; the root of the lab, which puts it together, knows all. */
    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            gaussian.challenge        :
            gaussian.curve            :
            gaussian.densities        : gaussian.derivation.areas
            gaussian.derivation       : gaussian.derivation.areas gaussian.estimates
            gaussian.derivation.areas :
            gaussian.estimates        :
            gaussian.landscape        :
            gaussian.readout          : gaussian.estimates
            multivariate.latent       :
            multivariate.parts        : multivariate.latent
            multivariate.plane        :
            discrete.bars             : discrete.views
            discrete.views            :
            fit.bound                 :
            fit.densities             :
            fit.gradients             :
            fit.landscape             : fit.bound
            fit.plane                 :
            fit.points                :
            fit.separation            :
            vae.drawing               : vae.image
            vae.image                 : vae.latent vae.training
            vae.latent                :
            vae.network               : vae.image
            vae.training              :
            """)
    void aWingOfALabIsKnownByItsRootAndByWhatIsListed(String wing, String others) {
        String name = "kllab.lab." + wing;
        String root = "kllab.lab." + wing.substring(0, wing.indexOf('.'));
        List<String> knowing = Stream.concat(Stream.of(name, root),
                others == null ? Stream.of() : Stream.of(others.split("\\s+")).map("kllab.lab."::concat)).toList();
        assertTrue(ALL.stream().anyMatch(resideInAPackage(name)), name + " has no classes");
        noClasses().that().resideOutsideOfPackages(knowing.toArray(String[]::new)).should().dependOnClassesThat()
                .resideInAPackage(name).check(ALL);
    }

    /** A model knows no folder of its lab but its own, so that a state is computed without a screen. */
    @ParameterizedTest
    @ValueSource(strings = {"gaussian", "multivariate", "discrete", "fit", "vae"})
    void aModelKnowsNoWing(String lab) {
        String name = "kllab.lab." + lab;
        noClasses().that().resideInAPackage(name + ".model..").should()
                .dependOnClassesThat(resideInAPackage(name + "..").and(not(resideInAPackage(name + ".model.."))))
                .check(ALL);
    }

    /** The table above is of all the wings there are: a new one is to be added to it. */
    @Test
    void everyWingIsListed() {
        long wings = ALL.stream().map(JavaClass::getPackageName).distinct()
                .filter(each -> each.matches("kllab\\.lab\\.\\w+\\.(?!model).+")).count();
        assertEquals(25, wings);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(BY_PACKAGE).should().beFreeOfCycles().check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"State", "Scene", "Axes", "Picture"})
    void whatDescribesAScreenReachesNoJavaFxAtAnyRemove(String ending) {
        assertTrue(ALL.stream().anyMatch(each -> each.getSimpleName().endsWith(ending)));
        noClasses().that().resideInAPackage("kllab.lab..").and().haveNameMatching("[^$]*" + ending + "(\\$.*)?")
                .should().transitivelyDependOnClassesThat(resideInAPackage("javafx..")).check(ALL);
    }

    /** At any remove, so that a third painter beside screen and page can be written without touching them. */
    @ParameterizedTest
    @ValueSource(strings = {"kllab.plot", "kllab.plot.contour", "kllab.plot.paint", "kllab.plot.label"})
    void plotsAreDescribedAndPaintedWithoutAToolkit(String name) {
        assertTrue(ALL.stream().anyMatch(resideInAPackage(name)), name + " has no classes");
        noClasses().that().resideInAPackage(name).should().transitivelyDependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "javax.imageio..", "kllab.plot.pane..",
                        "kllab.plot.page..")
                .check(ALL);
    }

    /** What is to be deleted at the exit is remembered until then, and a window may be open for a term. */
    @Test
    void nothingIsRememberedUntilTheProcessEnds() {
        noClasses().should().callMethod(java.io.File.class, "deleteOnExit").check(ALL);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(ALL);
        fields().that().areStatic().should(holdNothingThatChanges()).check(ALL);
    }

    /** Arrays are let pass: Java has no constant ones, and those here are written by nobody. */
    private static ArchCondition<JavaField> holdNothingThatChanges() {
        return new ArchCondition<>("hold nothing that changes") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean changing = type.isAssignableTo("javafx.beans.Observable")
                        || type.getPackageName().equals("java.util.concurrent.atomic")
                        || type.isAssignableTo(StringBuilder.class);
                boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
                if (changing || (collection && !isUnmodifiable(valueOf(field)))) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                }
            }
        };
    }

    private static boolean isUnmodifiable(Object collection) {
        String kind = collection.getClass().getName();
        return kind.startsWith("java.util.ImmutableCollections") || kind.startsWith("java.util.Collections$Unmodif");
    }

    private static Object valueOf(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> silent = files.filter(each -> each.toString().endsWith(".java")).map(Path::getParent).distinct()
                    .filter(each -> !Files.exists(each.resolve("package-info.java"))).collect(Collectors.toList());
            assertEquals(List.of(), silent);
        }
    }

    @Test
    void noClassIsAHelper() {
        classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager)(\\$.*)?").check(ALL);
    }

    @Test
    void aFieldOfAStaticTypeIsSeen() {
        // The rules above read classes that are there: without them they would hold of nothing.
        assertTrue(ALL.stream().flatMap(each -> each.getFields().stream())
                .filter(each -> each.getModifiers().contains(JavaModifier.STATIC)).count() > 50);
    }
}
