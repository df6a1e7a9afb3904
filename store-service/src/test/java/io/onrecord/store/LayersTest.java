package io.onrecord.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final JavaClasses STORE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.onrecord.store");

    @Test
    void noOtherServiceIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.onrecord.ingest..", "io.onrecord.extract..")
                .because("services share the contract alone: put what both need into events")
                .check(STORE);
    }

    @Test
    void packagesDependInOneDirection() {
        slices().matching("io.onrecord.store.(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages follow the way of the data: move what both need upstream")
                .check(STORE);
    }

    @Test
    void onlyTheEdgesTouchKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.onrecord.store.intake..", "io.onrecord.store.outbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..")
                .because("records come in through intake and go out through outbox")
                .check(STORE);
    }

    @Test
    void settlingKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("io.onrecord.store.settling..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "io.smallrye..", "org.hibernate..")
                .because("what is shown follows from rows: pass in whatever else it needs")
                .check(STORE);
    }

    @Test
    void whatIsAnsweredHasOneOrder() {
        noClasses()
                .should()
                .callMethod(Set.class, "copyOf", Collection.class)
                .orShould()
                .callMethod(Map.class, "copyOf", Map.class)
                .because("its order differs from run to run: copy into a TreeSet or TreeMap")
                .check(STORE);
    }
}
