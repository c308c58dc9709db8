package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Patience;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;
import org.gongkai.publish.target.TargetFault.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every target, whatever its protocol. */
abstract class PublisherContract {
    static final Patience SHORT = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10), 2, Duration.ofMillis(20));
    static final Instant NOON = Instant.parse("2022-01-31T04:00:00Z");

    @TempDir
    Path work;

    Portal portal;
    Site site;
    final List<String> said = new CopyOnWriteArrayList<>();

    /** Starts a server that keeps its files in an existing empty folder. */
    abstract Portal open(Path folder) throws Exception;

    @BeforeEach
    void start() throws Exception {
        portal = open(Files.createDirectory(work.resolve("portal")));
        site = Site.of(work.resolve("out"), "v1");
    }

    @AfterEach
    void stop() throws Exception {
        portal.close();
    }

    static Settings settings(Promise atMost, boolean repair) {
        return new Settings(
                3,
                SHORT,
                Duration.ofMillis(50),
                Duration.ofMillis(400),
                atMost,
                false,
                repair,
                "clerk@desk",
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** Renews its lock so seldom that a test is over before. */
    private static Settings unhurried() {
        Settings usual = settings(Promise.SWITCH, false);
        return new Settings(
                usual.connections(),
                usual.patience(),
                Duration.ofMinutes(1),
                usual.stale(),
                usual.atMost(),
                false,
                false,
                usual.who(),
                usual.clock());
    }

    private final Progress progress = new Progress() {
        @Override
        public void say(String message) {
            said.add(message);
        }

        @Override
        public void stored(int done, int of) {
            said.add(done + "/" + of);
        }
    };

    Publisher publisher() {
        return publisher(portal.connector(SHORT));
    }

    Publisher publisher(Connector connector) {
        return new Publisher(connector, settings(Promise.SWITCH, false), progress);
    }

    Report publish(Integer... years) {
        try (Publisher publisher = publisher()) {
            return publisher.publish(site.built(years));
        }
    }

    Report publishAtMost(Promise promise) {
        try (Publisher publisher = new Publisher(portal.connector(SHORT), settings(promise, false), progress)) {
            return publisher.publish(site.built());
        }
    }

    Report rollBack(Integer... edition) {
        try (Publisher publisher = publisher()) {
            return publisher.rollBack(edition.length == 0 ? OptionalInt.empty() : OptionalInt.of(edition[0]));
        }
    }

    List<Integer> editions() {
        try (Publisher publisher = publisher()) {
            return List.copyOf(publisher.editions());
        }
    }

    void refused(Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(TargetFault.class, fault -> {
            assertThat(fault.kind()).as(fault.getMessage()).isEqualTo(kind);
            assertThat(fault.getMessage()).endsWith("。").doesNotContain("secret");
            assertThat(fault.remedy()).endsWith("。");
        });
    }

    Path served(String path) {
        return portal.served().resolve(path);
    }

    void plant(String path, String text) throws IOException {
        Files.createDirectories(served(path).getParent());
        for (Path folder = served(path).getParent(); !folder.equals(portal.served()); folder = folder.getParent()) {
            // The server may be another user.
            folder.toFile().setWritable(true, false);
        }
        Files.writeString(served(path), text);
    }

    @Test
    void publishesEveryFile() throws IOException {
        Report report = publish();
        assertThat(report.edition()).isEqualTo(1);
        assertThat(report.added()).hasSize(7);
        assertThat(report.travelled()).isEqualTo(7);
        site.assertServed(portal.served());
    }

    @Test
    void keepsThePromiseThatItsServerAllows() {
        assertThat(publish().promise()).isEqualTo(portal.promise());
    }

    @Test
    void changesNothingWhenNothingChanged() throws IOException {
        publish();
        Report again = publish();
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.edition()).isEqualTo(1);
        assertThat(again.travelled()).isZero();
        assertThat(editions()).containsExactly(1);
        site.assertServed(portal.served());
    }

    @Test
    void sendsOnlyWhatChanged() throws IOException {
        publish();
        site.put("2021/harbin-kjj/index.html", "harbin-kjj v2");
        Report report = publish();
        assertThat(report.changed()).containsExactly("2021/harbin-kjj/index.html");
        assertThat(report.added()).isEmpty();
        assertThat(report.travelled()).isEqualTo(1);
        site.assertServed(portal.served());
    }

    @Test
    void addsAReport() throws IOException {
        publish();
        site.put("2021/harbin-czj/index.html", "harbin-czj v1");
        assertThat(publish().added()).containsExactly("2021/harbin-czj/index.html");
        site.assertServed(portal.served());
    }

    @Test
    void deletesWhatIsGone() throws IOException {
        publish();
        site.remove("2021/harbin-jyj/index.html");
        site.remove("2021/harbin-jyj/harbin-jyj-2021.pdf");
        assertThat(publish().removed()).hasSize(2);
        site.assertServed(portal.served());
        assertThat(Files.exists(served("2021/harbin-jyj/index.html"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void leavesForeignFilesAlone() throws IOException {
        plant("notice.html", "theirs");
        plant("2021/notice.html", "theirs");
        plant("2021/harbin-kjj/notice.html", "theirs");
        assertThat(publish().besides()).isEqualTo(1);
        plant("2021/harbin-jyj/later.html", "theirs");
        site.remove("2021/harbin-jyj/index.html");
        site.remove("2021/harbin-jyj/harbin-jyj-2021.pdf");
        site.put("index.html", "years v2");
        publish();
        rollBack();
        publish();
        for (String path : List.of(
                "notice.html", "2021/notice.html", "2021/harbin-kjj/notice.html", "2021/harbin-jyj/later.html")) {
            assertThat(served(path)).hasContent("theirs");
        }
    }

    @Test
    void refusesToOverwriteAForeignFile() throws IOException {
        plant("2021/harbin-kjj/index.html", "theirs");
        refused(Kind.FOREIGN, this::publish);
        assertThat(served("2021/harbin-kjj/index.html")).hasContent("theirs");
        assertThat(served("index.html")).doesNotExist();
    }

    @Test
    void refusesALaterForeignFileInTheWayOfANewReport() throws IOException {
        publish();
        plant("2021/harbin-czj/index.html", "theirs");
        site.put("2021/harbin-czj/index.html", "ours");
        refused(Kind.FOREIGN, this::publish);
        assertThat(served("2021/harbin-czj/index.html")).hasContent("theirs");
    }

    @Test
    void keepsTheOtherYears() throws IOException {
        publish();
        site.put("2022/index.html", "agencies of 2022");
        site.put("2021/index.html", "not to be seen yet");
        publish(2022);
        assertThat(served("2022/index.html")).hasContent("agencies of 2022");
        assertThat(served("2021/index.html")).hasContent("agencies v1");
    }

    @Test
    void publishesNamesOfAllKinds() throws IOException {
        for (String name :
                List.of("附件/2021年度统计表（一）.xlsx", "附件/㐀𠀀.txt", "a b+c%20d&e=f;g@h.txt", "a#b,c'(d)!.txt", "_-~.txt")) {
            site.put("2021/harbin-kjj/" + name, "content of " + name);
        }
        publish();
        site.assertServed(portal.served());
        assertThat(publish().isEmpty()).isTrue();
        site.remove("2021/harbin-kjj/附件/2021年度统计表（一）.xlsx");
        publish();
        site.assertServed(portal.served());
    }

    @Test
    void publishesAnEmptyFile() throws IOException {
        site.put("2021/robots.txt", "");
        publish();
        assertThat(served("2021/robots.txt")).exists().isEmptyFile();
    }

    @Test
    void publishesABigFile() throws IOException {
        byte[] big = new byte[5_000_001];
        for (int i = 0; i < big.length; i++) {
            big[i] = (byte) (i * 31 + i / 1000);
        }
        Files.write(site.root().resolve("2021/harbin-kjj/big.pdf"), big);
        publish();
        assertThat(Files.readAllBytes(served("2021/harbin-kjj/big.pdf"))).isEqualTo(big);
    }

    @Test
    void sendsTheSameContentOnce() throws IOException {
        site.put("2021/harbin-kjj/copy.html", "the same");
        site.put("2021/harbin-jyj/copy.html", "the same");
        assertThat(publish().travelled()).isEqualTo(8);
        site.assertServed(portal.served());
    }

    @Test
    void previewsWithoutWriting() throws IOException {
        try (Publisher publisher = publisher()) {
            assertThat(publisher.preview(site.built()).added()).hasSize(7);
        }
        try (Stream<Path> children = Files.list(portal.served())) {
            assertThat(children).isEmpty();
        }
        publish();
        site.put("index.html", "years v2");
        site.remove("2021/index.html");
        site.put("2021/new.html", "new");
        try (Publisher publisher = publisher()) {
            Report report = publisher.preview(site.built());
            assertThat(report.added()).containsExactly("2021/new.html");
            assertThat(report.changed()).containsExactly("index.html");
            assertThat(report.removed()).containsExactly("2021/index.html");
        }
        assertThat(served("index.html")).hasContent("years v1");
    }

    @Test
    void rollsBack() throws IOException {
        publish();
        var before = Site.files(portal.served());
        site.put("index.html", "years v2");
        site.remove("2021/harbin-jyj/index.html");
        site.put("2021/new.html", "new");
        publish();
        Report report = rollBack();
        assertThat(report.edition()).isEqualTo(1);
        assertThat(report.travelled()).isZero();
        assertThat(report.removed()).containsExactly("2021/new.html");
        assertThat(Site.files(portal.served())).isEqualTo(before);
    }

    @Test
    void rollsBackTwiceAndForwardAgain() throws IOException {
        for (int version = 1; version <= 3; version++) {
            site.put("index.html", "years v" + version);
            publish();
        }
        assertThat(rollBack().edition()).isEqualTo(2);
        assertThat(rollBack().edition()).isEqualTo(1);
        assertThat(served("index.html")).hasContent("years v1");
        assertThat(rollBack(3).edition()).isEqualTo(3);
        assertThat(served("index.html")).hasContent("years v3");
    }

    @Test
    void publishesAfterARollback() throws IOException {
        publish();
        site.put("index.html", "years v2");
        publish();
        rollBack();
        site.put("index.html", "years v3");
        assertThat(publish().edition()).isEqualTo(3);
        site.assertServed(portal.served());
        assertThat(rollBack().edition()).isEqualTo(2);
    }

    @Test
    void bringsBackTheLastFiveEditions() throws IOException {
        for (int version = 1; version <= 8; version++) {
            site.put("index.html", "years v" + version);
            publish();
        }
        assertThat(editions()).containsExactly(3, 4, 5, 6, 7, 8);
        try (Stream<Path> contents = Files.list(served(".gongkai/files"))) {
            // Six of the page that changed, and the six others.
            assertThat(contents).hasSize(12);
        }
        assertThat(rollBack(3).edition()).isEqualTo(3);
        assertThat(served("index.html")).hasContent("years v3");
    }

    @Test
    void refusesToRollBackToNothing() {
        refused(Kind.EDITION, this::rollBack);
        publish();
        refused(Kind.EDITION, this::rollBack);
        refused(Kind.EDITION, () -> rollBack(7));
    }

    @Test
    void logsWhoDidWhatAndWhen() throws IOException {
        publish();
        site.put("index.html", "years v2");
        publish();
        rollBack();
        try (Stream<Path> entries = Files.list(served(".gongkai/log"))) {
            List<Path> log = entries.sorted().toList();
            assertThat(log).hasSize(3);
            assertThat(Files.readString(log.get(0)))
                    .contains(
                            "\"who\":\"clerk@desk\"",
                            "\"time\":\"2022-01-31T04:00:00Z\"",
                            "\"edition\":1",
                            "\"added\":7")
                    .containsPattern("\"hash\":\"[0-9a-f]{64}\"");
            assertThat(Files.readString(log.get(2))).contains("\"action\":\"rollback\"", "\"edition\":1");
        }
    }

    @Test
    void leavesNoSecretBehind() throws IOException {
        publish();
        try (Stream<Path> walk = Files.walk(served(".gongkai"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain("secret");
            }
        }
        assertThat(said).noneMatch(message -> message.contains("secret"));
    }

    @Test
    void givesTheLockBack() {
        publish();
        assertThat(served(".gongkai/lock")).doesNotExist();
        assertThat(served(".gongkai/pending")).doesNotExist();
    }

    @Test
    void refusesWhileSomebodyElsePublishes() throws Exception {
        publish();
        try (Line line = new Line(portal.connector(SHORT), SHORT);
                Lock held = new Lock(portal.connector(SHORT), line, settings(Promise.SWITCH, false), progress)) {
            site.put("index.html", "years v2");
            assertThatThrownBy(this::publish)
                    .isInstanceOfSatisfying(
                            TargetFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.LOCKED))
                    .hasMessageContaining("clerk@desk");
            held.confirm();
        }
        assertThat(served("index.html")).hasContent("years v1");
        publish();
        assertThat(served("index.html")).hasContent("years v2");
    }

    @Test
    void takesOverALockThatWasLeftBehind() throws IOException {
        publish();
        abandonedLock();
        site.put("index.html", "years v2");
        publish();
        assertThat(said).anyMatch(message -> message.contains("中断的发布留下"));
        assertThat(served("index.html")).hasContent("years v2");
        assertThat(served(".gongkai/lock")).doesNotExist();
    }

    private void abandonedLock() {
        try (Line line = new Line(portal.connector(SHORT), SHORT)) {
            line.tell(target -> {
                target.claim(Home.LOCK);
                target.write(Home.LOCK + "/owner", "x\n1\nold@desk\n2022\n".getBytes(StandardCharsets.UTF_8));
            });
        }
    }

    @Test
    void stopsWhenItsLockIsLost() throws Exception {
        publish();
        site.put("index.html", "years v2");
        Connector real = portal.connector(SHORT);
        BuiltTree tree = site.built();
        Progress thief = new Progress() {
            @Override
            public void say(String message) {}

            @Override
            public void stored(int done, int of) {
                try (Line line = new Line(real, SHORT)) {
                    line.tell(target -> target.write(
                            Home.LOCK + "/owner", "y\n1\nthief@desk\n2022\n".getBytes(StandardCharsets.UTF_8)));
                }
            }
        };
        try (Publisher publisher = new Publisher(portal.connector(SHORT), unhurried(), thief)) {
            refused(Kind.LOCKED, () -> publisher.publish(tree));
        }
        assertThat(served("index.html")).hasContent("years v1");
    }

    @Test
    void letsOneOfTwoPublishersWinOrBothInTurn() throws Exception {
        publish();
        for (int duel = 0; duel < Integer.getInteger("gongkai.publish.duels", 1); duel++) {
            letsOneOfTwoPublishersWinOrBothInTurn("duel" + duel);
        }
    }

    private void letsOneOfTwoPublishersWinOrBothInTurn(String version) throws Exception {
        Site other = Site.of(work.resolve("other"), version + "b");
        site = Site.of(work.resolve("out"), version + "a");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> results = new ArrayList<>();
        for (Site mine : List.of(site, other)) {
            results.add(threads.submit(() -> {
                BuiltTree tree = mine.built();
                start.await();
                try (Publisher publisher = publisher()) {
                    publisher.publish(tree);
                    return true;
                } catch (TargetFault e) {
                    assertThat(e.kind()).isEqualTo(Kind.LOCKED);
                    return false;
                }
            }));
        }
        start.countDown();
        boolean a = results.get(0).get();
        boolean b = results.get(1).get();
        threads.shutdown();
        assertThat(a || b).isTrue();
        var seen = Site.files(portal.served());
        assertThat(List.of(Site.files(site.root()), Site.files(other.root()))).contains(seen);
    }

    @Test
    void goesOnAfterEveryOperationThatFails() throws IOException {
        publish();
        int whole = countOperations();
        for (int lasts = 3; lasts < whole; lasts += Math.max(1, whole / steps())) {
            site = Site.of(work.resolve("out"), "cut" + lasts);
            site.put("2021/new-" + lasts + ".html", "new");
            var before = Site.files(portal.served());
            interrupt(lasts);
            var after = Site.files(portal.served());
            if (portal.promise() == Promise.SWITCH) {
                assertThat(List.of(before, Site.files(site.root()))).contains(after);
            }
            publish();
            site.assertServed(portal.served());
            site.remove("2021/new-" + lasts + ".html");
        }
        assertThat(served(".gongkai/pending")).doesNotExist();
    }

    /** At how many points a publication is interrupted. */
    int steps() {
        return 12;
    }

    private int countOperations() throws IOException {
        site = Site.of(work.resolve("out"), "count");
        Faulty counting = new Faulty(portal.connector(SHORT), Integer.MAX_VALUE);
        try (Publisher publisher = publisher(counting)) {
            publisher.publish(site.built());
        }
        return counting.operations();
    }

    /** Publishes over a connection that lasts for so many operations. */
    private void interrupt(int lasts) {
        try (Publisher publisher = publisher(new Faulty(portal.connector(SHORT), lasts))) {
            publisher.publish(site.built());
        } catch (TargetFault e) {
            assertThat(e.kind()).isEqualTo(Kind.UNREACHABLE);
        }
    }

    @Test
    void clearsAwayWhatAnInterruptedPublicationLeft() throws IOException {
        publish();
        int whole = countOperations();
        for (int lasts = whole / 2; lasts < whole; lasts += Math.max(1, whole / steps())) {
            site.put("2021/never-" + lasts + ".html", "never");
            interrupt(lasts);
            site.remove("2021/never-" + lasts + ".html");
            publish();
            site.assertServed(portal.served());
            assertThat(Files.exists(served("2021/never-" + lasts + ".html"), LinkOption.NOFOLLOW_LINKS))
                    .isFalse();
        }
    }

    @Test
    void doesNotSendAgainWhatHasArrived() throws IOException {
        for (int i = 0; i < 20; i++) {
            site.put("2021/a" + i + ".html", "a" + i);
        }
        Faulty faulty = new Faulty(portal.connector(SHORT), 100);
        try (Publisher publisher = publisher(faulty)) {
            refused(Kind.UNREACHABLE, () -> publisher.publish(site.built()));
        }
        long arrived;
        try (Stream<Path> contents = Files.list(served(".gongkai/files"))) {
            arrived =
                    contents.filter(path -> !path.toString().endsWith(".part")).count();
        }
        assertThat(arrived).isBetween(5L, 26L);
        assertThat(publish().travelled()).isEqualTo(27 - (int) arrived);
        site.assertServed(portal.served());
    }

    @Test
    void noticesABrokenUpload() {
        Connector real = portal.connector(SHORT);
        Connector spoiling = new Connector() {
            @Override
            public Target connect() throws IOException {
                return Spoiling.of(real.connect());
            }

            @Override
            public String shown() {
                return real.shown();
            }
        };
        try (Publisher publisher = publisher(spoiling)) {
            refused(Kind.UNREACHABLE, () -> publisher.publish(site.built()));
        }
        assertThat(served("index.html")).doesNotExist();
    }

    @Test
    void refusesFilesThatChangeMeanwhile() throws IOException {
        BuiltTree tree = site.built();
        site.put("index.html", "changed after it was hashed");
        try (Publisher publisher = publisher()) {
            refused(Kind.SOURCE, () -> publisher.publish(tree));
        }
        assertThat(served("index.html")).doesNotExist();
    }

    @Test
    void refusesAManifestThatLeavesTheFolder() throws IOException {
        publish();
        Path manifest = served(".gongkai/editions/1/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("2021/index.html", "2021/../../index.html"));
        site.put("index.html", "years v2");
        refused(Kind.STATE, this::publish);
        assertThat(served("index.html")).hasContent("years v1");
    }

    @Test
    void refusesABrokenManifest() throws IOException {
        publish();
        Files.writeString(served(".gongkai/editions/1/manifest.json"), "{");
        refused(Kind.STATE, this::publish);
    }

    @Test
    void refusesToRollBackToWhatIsNotWhole() throws IOException {
        publish();
        site.put("index.html", "years v2");
        publish();
        Files.delete(served(".gongkai/files/" + Content.hash("years v1".getBytes(StandardCharsets.UTF_8))));
        refused(Kind.STATE, this::rollBack);
        assertThat(served("index.html")).hasContent("years v2");
    }

    @Test
    void repairsWhatSomebodyDeleted() throws IOException {
        publish();
        Files.delete(served("2021/harbin-kjj/index.html"));
        assertThat(publish().isEmpty()).isTrue();
        try (Publisher publisher = new Publisher(portal.connector(SHORT), settings(Promise.SWITCH, true), progress)) {
            publisher.publish(site.built());
        }
        site.assertServed(portal.served());
    }

    @Test
    void showsPagesBeforeTheListsThatLeadToThem() {
        Faulty recording = new Faulty(portal.connector(SHORT), Integer.MAX_VALUE);
        try (Publisher publisher = new Publisher(recording, settings(Promise.REPLACE, false), progress)) {
            publisher.publish(site.built());
        }
        List<String> placed = recording.done.stream()
                .filter(done -> done.startsWith("rename ") && !done.contains(".gongkai/"))
                .map(done -> done.substring(7))
                .toList();
        assertThat(new TreeSet<>(placed)).hasSize(7).hasSize(placed.size());
        assertThat(placed.subList(0, 3)).noneMatch(path -> path.endsWith(".html"));
        assertThat(placed.subList(3, 5)).allMatch(path -> path.matches("2021/.*/index.html"));
        assertThat(placed.subList(5, 7)).containsExactly("2021/index.html", "index.html");
    }

    @Test
    void goesFromOneFormToTheOther() throws IOException {
        publish();
        publishAtMost(Promise.REPLACE);
        site.assertServed(portal.served());
        assertThat(Files.isSymbolicLink(served("index.html"))).isFalse();
        site.put("index.html", "years v2");
        site.remove("2021/harbin-jyj/index.html");
        publish();
        site.assertServed(portal.served());
        assertThat(Files.isSymbolicLink(served("index.html"))).isEqualTo(portal.promise() == Promise.SWITCH);
        rollBack();
        assertThat(served("index.html")).hasContent("years v1");
    }

    @Test
    void publishesFiveThousandFiles() throws IOException {
        for (int i = 0; i < many(); i++) {
            site.put("2021/agency-" + i / 3 + "/file-" + i % 3 + ".html", "file " + i);
        }
        assertThat(publish().travelled()).isEqualTo(7 + many());
        site.assertServed(portal.served());
        site.put("2021/agency-0/file-0.html", "changed");
        assertThat(publish().travelled()).isEqualTo(1);
        site.assertServed(portal.served());
    }

    /** How many files the big tree has. */
    int many() {
        return Integer.getInteger("gongkai.publish.files", 500);
    }

    @Test
    void saysHowFarItIs() {
        publish();
        assertThat(said).contains("7/7");
    }

    /** Spoils the last byte of every upload that is not a note of ours. */
    private static final class Spoiling {
        static Target of(Target real) {
            return (Target) java.lang.reflect.Proxy.newProxyInstance(
                    Spoiling.class.getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("write") && ((String) arguments[0]).contains("/files/")) {
                            byte[] bytes = (byte[]) arguments[1];
                            arguments[1] = Arrays.copyOf(bytes, bytes.length - 1);
                        }
                        try {
                            return method.invoke(real, arguments);
                        } catch (java.lang.reflect.InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
