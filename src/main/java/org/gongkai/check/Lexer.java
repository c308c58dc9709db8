package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.check.Token.Amount;
import org.gongkai.check.Token.Kind;
import org.gongkai.form.Lexicon;
import org.gongkai.form.Lexicon.Word;
import org.gongkai.form.Prose.Claim;
import org.gongkai.model.Agency;
import org.gongkai.model.Report;

/** Cuts a passage into tokens, from left to right, each character looked at a bounded number of times. */
final class Lexer {
    private static final Pattern NUMBER =
            Pattern.compile("(?<digits>[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]{1,15}+)(?<decimals>\\.[0-9]{1,6}+)?"
                    + " ?(?<some>[余多几]?)(?<ten>万?)(?<more>[余多]?) ?"
                    + "(?<unit>个(?:工作日|百分点|月|小时)|件[次套]|人次|条次|万元|百分点|[条次项篇场期元人户家天页字件份个宗起例%％]?)"
                    + "(?<after>余|左右|以上|以内|以下|上下)?");
    private static final Pattern YEAR = Pattern.compile("(?<year>(?:19|20)[0-9]{2}) ?年");
    /** An institution that does something: 市教育局共收到. */
    private static final Pattern INSTITUTION =
            Pattern.compile("[省市区县州][\\u4e00-\\u9fff]{0,10}?(?:局|厅|委|办|办公室|办公厅|政府|中心)"
                    + "(?=(?:本级|全年|当年|本年|共|共计|累计|新)?(?:收到|收|受理|答复|办结|办理|制定|作出))");

    /** Behind a number in Chinese characters; not 三件大事, 两条主线. */
    private static final Pattern CHINESE_UNIT = Pattern.compile(
            "(?<more>[余多])?(?<unit>件(?![事套次件]|[大实好小]事)|[份宗起例个]|条(?=[，。；、：（）\\n]|$))" + "(?<after>余|左右|以上|以内|以下|上下)?");
    /** What stands before 二件 where that is no count. */
    private static final String NO_COUNT_BEHIND = "第每某几数同逐任这那此该之前后上下";

    /** What a number in Chinese characters must stand before to be one: 年 or the beginning of {@link #CHINESE_UNIT}. */
    static final String BEHIND_CHINESE = "年余多件份宗起例个条";

    /** What a token may begin with, besides words and the agency's names: most characters begin none. */
    private static final boolean[] BEGINNINGS = new boolean[Character.MAX_VALUE + 1];

    static {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            BEGINNINGS[c] = "0123456789。！？\n，；：,;:（(【）)】".indexOf(c) >= 0 || isArea(c) || ChineseNumber.isOfNumber(c);
        }
    }

    private static final int YEAR_DIGITS = 4;
    private static final String APPROXIMATE = "约近超逾";
    private static final List<String> APPROXIMATELY = List.of("超过", "至少", "突破", "不足", "大约", "不少于", "不低于", "上百");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final String text;
    private final Lexicon lexicon;
    private final Agency agency;
    private final char ownName;
    private final char ownShortName;
    private final int year;
    private final List<Token> tokens = new ArrayList<>();
    private final Matcher number;
    private final Matcher yearAhead;
    private final Matcher chineseNumber;
    private final Matcher institution;
    private int at;

    private Lexer(String text, Lexicon lexicon, Agency agency, int year) {
        this.text = text;
        this.lexicon = lexicon;
        this.agency = agency;
        this.ownName = first(agency.name());
        this.ownShortName = first(agency.shortName());
        this.year = year;
        this.number = NUMBER.matcher(text);
        this.yearAhead = YEAR.matcher(text);
        this.chineseNumber = CHINESE_UNIT.matcher(text);
        this.institution = INSTITUTION.matcher(text);
    }

    private static char first(String name) {
        return name.isEmpty() ? '\n' : name.charAt(0);
    }

    /** The tokens of a passage; an empty lexicon sees only marks and numbers. Of a sentence that tells no number there is but the end. */
    static Tokens tokens(Passage passage, Case filled) {
        Report report = filled.report();
        Lexer lexer = new Lexer(passage.text(), filled.form().prose().lexicon(), report.agency(), report.year());
        while (lexer.at < lexer.text.length()) {
            lexer.sentence();
        }
        lexer.add(Kind.END, lexer.at, Optional.empty(), Optional.empty());
        return new Tokens(passage, lexer.tokens);
    }

    private void sentence() {
        Telling telling = new Telling(text, lexicon);
        int end = telling.end(at);
        at = telling.tells(at, end) ? at : end;
        while (at < end) {
            if (mayBegin(text.charAt(at))) {
                step();
            } else {
                at++;
            }
        }
        if (at < text.length()) {
            step();
        }
    }

    private boolean mayBegin(char c) {
        return BEGINNINGS[c] || lexicon.mayBegin(c) || c == ownName || c == ownShortName;
    }

    private void step() {
        switch (text.charAt(at)) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> digits();
            case '。', '！', '？', '\n' -> add(Kind.END, at + 1, Optional.empty(), Optional.empty());
            case '，', '；', '：', ',', ';', ':' -> add(Kind.STOP, at + 1, Optional.empty(), Optional.empty());
            case '（', '(', '【' -> add(Kind.OPEN, at + 1, Optional.empty(), Optional.empty());
            case '）', ')', '】' -> add(Kind.CLOSE, at + 1, Optional.empty(), Optional.empty());
            default -> words();
        }
    }

    private void words() {
        int own = Math.max(own(agency.name()), own(agency.shortName()));
        if (own > 0) {
            add(Kind.OWN, at + own, Optional.empty(), Optional.empty());
            return;
        }
        if (isArea(text.charAt(at)) && institution.region(at, text.length()).lookingAt()) {
            // The end of the agency's own name is not another agency.
            boolean self = agency.name().endsWith(institution.group());
            add(self ? Kind.OWN : Kind.OTHER, institution.end(), Optional.empty(), Optional.empty());
            return;
        }
        Optional<Word> word = lexicon.at(text, at);
        if (word.isPresent()) {
            add(Kind.WORD, at + word.get().text().length(), word, Optional.empty());
            return;
        }
        int end = ChineseNumber.end(text, at);
        if (end == at) {
            at++;
        } else {
            chinese(end);
        }
    }

    private static boolean isArea(char c) {
        return switch (c) {
            case '省', '市', '区', '县', '州' -> true;
            default -> false;
        };
    }

    /** 十二件, 二〇二一年; what is no exact count (三五件) is a number without a unit, which nobody judges. */
    private void chinese(int end) {
        if (end == text.length() || BEHIND_CHINESE.indexOf(text.charAt(end)) < 0) {
            at = end;
            return;
        }
        OptionalInt value = ChineseNumber.value(text.substring(at, end));
        if (value.isPresent() && end - at == YEAR_DIGITS && text.startsWith("年", end)) {
            add(
                    value.getAsInt() == year ? Kind.THIS_YEAR : Kind.OTHER_YEAR,
                    end + 1,
                    Optional.empty(),
                    Optional.empty());
            return;
        }
        chineseNumber.region(end, text.length());
        if (!chineseNumber.lookingAt()) {
            at = end;
            return;
        }
        boolean count = value.isPresent() && isCount(value.getAsInt(), end);
        String unit = count ? chineseNumber.group("unit") : "";
        boolean approximate =
                chineseNumber.group("more") != null || chineseNumber.group("after") != null || approximateBefore();
        Amount amount = new Amount(
                text.substring(at, chineseNumber.end()),
                BigDecimal.valueOf(value.orElse(0)),
                BigDecimal.ZERO,
                unit,
                approximate,
                lexicon.units().contains(unit));
        add(Kind.NUMBER, chineseNumber.end(), Optional.empty(), Optional.of(amount));
    }

    /** Not 第二件, 每两件; 一件 only where it stands by what is counted: 申请一件, 部分公开一件, 一件申请, but not 办结一件、销号一件. */
    private boolean isCount(int value, int end) {
        if (at > 0 && NO_COUNT_BEHIND.indexOf(text.charAt(at - 1)) >= 0) {
            return false;
        }
        if (value > 1) {
            return true;
        }
        int behind = chineseNumber.end();
        boolean names = behind < text.length()
                && lexicon.at(text, behind).flatMap(Word::topic).isPresent();
        return !text.startsWith("起", end)
                && (names || wordBefore().filter(Lexer::isCounted).isPresent());
    }

    /** The word that ends here. */
    private Optional<Word> wordBefore() {
        return tokens.isEmpty() || tokens.get(tokens.size() - 1).end() != at
                ? Optional.empty()
                : tokens.get(tokens.size() - 1).word();
    }

    private static boolean isCounted(Word word) {
        return word.topic().isPresent()
                || !word.claims().isEmpty() && word.claims().stream().noneMatch(Claim::whole);
    }

    private int own(String name) {
        return !name.isEmpty() && name.charAt(0) == text.charAt(at) && text.startsWith(name, at) ? name.length() : 0;
    }

    private void digits() {
        if (yearAhead.region(at, text.length()).lookingAt()) {
            boolean now = Integer.parseInt(yearAhead.group("year")) == year;
            add(now ? Kind.THIS_YEAR : Kind.OTHER_YEAR, yearAhead.end(), Optional.empty(), Optional.empty());
        } else if (partOfAName()) {
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
        } else {
            number.region(at, text.length()).lookingAt();
            add(Kind.NUMBER, number.end(), Optional.empty(), Optional.of(amount()));
        }
    }

    /** 第12件, A3, 2021-30, 1.2.3. */
    private boolean partOfAName() {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return before == '第'
                || before == '-'
                || before == '/'
                || before == '.'
                || before < 128 && Character.isLetter(before);
    }

    private Amount amount() {
        String decimals = number.group("decimals") == null ? "" : number.group("decimals");
        BigDecimal value = new BigDecimal(number.group("digits").replace(",", "") + decimals);
        boolean rounded = !number.group("ten").isEmpty();
        String unit = number.group("unit");
        boolean approximate = !number.group("some").isEmpty()
                || !number.group("more").isEmpty()
                || number.group("after") != null
                || approximateBefore();
        BigDecimal step =
                rounded ? TEN_THOUSAND.scaleByPowerOfTen(-Math.max(0, decimals.length() - 1)) : BigDecimal.ZERO;
        return new Amount(
                number.group().strip(),
                rounded ? value.multiply(TEN_THOUSAND) : value,
                step,
                unit,
                approximate,
                lexicon.units().contains(unit));
    }

    private boolean approximateBefore() {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        String before = text.substring(Math.max(0, end - 3), end);
        return !before.isEmpty()
                && (APPROXIMATE.indexOf(before.charAt(before.length() - 1)) >= 0
                        || APPROXIMATELY.stream().anyMatch(before::endsWith));
    }

    private void add(Kind kind, int end, Optional<Word> word, Optional<Amount> amount) {
        tokens.add(new Token(kind, at, end, word, amount));
        at = end;
    }
}
