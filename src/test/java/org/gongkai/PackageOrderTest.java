package org.gongkai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The code flows one way: a package imports only those above it. */
class PackageOrderTest {
    private static final List<String> FLOW = List.of(
            "model",
            "yaml",
            "form",
            "data",
            "draft",
            "archive",
            "document",
            "narrative",
            "check",
            "compose",
            "render",
            "verify",
            "portal",
            "site",
            "ingest",
            "years",
            "publish",
            "preview",
            "sheet",
            "cms",
            "cluster",
            "cli");
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gongkai");

    static Stream<String> packages() {
        return FLOW.stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatStandsAbove(String name) {
        String[] below = IntStream.range(FLOW.indexOf(name) + 1, FLOW.size())
                .mapToObj(i -> "org.gongkai." + FLOW.get(i) + "..")
                .toArray(String[]::new);
        if (below.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage("org.gongkai." + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(below)
                    // The cluster job is compiled in its Maven profile only.
                    .allowEmptyShould(name.equals("cluster"))
                    .check(MAIN);
        }
    }

    @Test
    void renderersSeeOnlyDocuments() {
        noClasses()
                .that()
                .resideInAPackage("org.gongkai.render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.gongkai.yaml..",
                        "org.gongkai.form..",
                        "org.gongkai.data..",
                        "org.gongkai.narrative..",
                        "org.gongkai.check..",
                        "org.gongkai.compose..")
                .check(MAIN);
    }

    @Test
    void librariesStopAtTheirRenderer() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.gongkai.render.docx..", "org.gongkai.ingest..")
                .and()
                .resideInAPackage("org.gongkai..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.docx4j..", "jakarta.xml.bind..")
                .check(MAIN);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.gongkai.render.pdf..")
                .and()
                .resideInAPackage("org.gongkai..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.lowagie..")
                .check(MAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "sftp, org.apache.sshd..",
        "ftp, org.apache.commons.net..",
        "webdav, com.github.sardine..",
        "webdav, org.apache.http..",
        "s3, software.amazon.."
    })
    void protocolsStopAtTheirDriver(String driver, String library) {
        noClasses()
                .that()
                .resideInAPackage("org.gongkai..")
                .and()
                .resideOutsideOfPackage("org.gongkai.publish." + driver)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(MAIN);
        classes()
                .that()
                .resideInAPackage("org.gongkai.publish." + driver)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.gongkai.publish." + driver,
                        "org.gongkai.publish.target",
                        "java..",
                        "javax..",
                        "org.apache..",
                        "com.github..",
                        "software..")
                .check(MAIN);
    }

    @Test
    void everyPackageIsInTheFlow() {
        classes()
                .that()
                .resideInAPackage("org.gongkai..")
                .and()
                .resideOutsideOfPackage("org.gongkai")
                .should()
                .resideInAnyPackage(
                        FLOW.stream().map(name -> "org.gongkai." + name + "..").toArray(String[]::new))
                .check(MAIN);
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() throws IOException {
        assertThat(sources("/cli/").filter(source -> text(source).matches("(?s).*System\\.(out|err|exit)\\b.*")))
                .isEmpty();
    }

    @Test
    void whatStandsAboveSiteTouchesNoDisk() {
        noClasses()
                .that()
                .resideInAnyPackage(FLOW.subList(0, FLOW.indexOf("render")).stream()
                        .map(name -> "org.gongkai." + name + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(MAIN);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        List<Path> folders =
                sources("").map(Path::getParent).distinct().sorted().toList();
        // The job for a cluster starts in the package of the command line, which spans two source folders.
        assertThat(folders)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(Stream.of("main", "spark")
                                .map(name -> Path.of("src", name)
                                        .resolve(folder.subpath(2, folder.getNameCount()))
                                        .resolve("package-info.java")))
                        .anyMatch(Files::exists));
    }

    private static Stream<Path> sources(String except) throws IOException {
        return Stream.of("src/main/java", "src/spark/java")
                .flatMap(root -> files(Path.of(root)))
                .filter(path -> path.toString().endsWith(".java"))
                .filter(path -> except.isEmpty() || !path.toString().contains(except));
    }

    private static Stream<Path> files(Path root) {
        try {
            return Files.walk(root);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
