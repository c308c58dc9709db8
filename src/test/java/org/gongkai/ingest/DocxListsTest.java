package org.gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.ingest.DocxStyles.Place;
import org.gongkai.ingest.Texts.Look;
import org.junit.jupiter.api.Test;

/** Indents become lists and quotations again. */
class DocxListsTest {
    private final DocxLists lists = new DocxLists();

    private void item(int quotes, int left, int hanging, String text) {
        line(new Place(quotes, true, left, hanging, false), text);
    }

    private void line(Place place, String text) {
        Texts line = new Texts();
        line.add(text, Look.PLAIN, "");
        lists.line(place, line);
    }

    private String markdown() {
        return Markdown.of(lists.blocks());
    }

    @Test
    void numbersOfOtherWidthsBelongTogether() {
        item(0, 350, 150, "9. 甲");
        item(0, 400, 200, "10. 乙");
        assertThat(markdown()).isEqualTo("9. 甲\n10. 乙");
    }

    @Test
    void listsNestByTheirIndents() {
        item(0, 350, 150, "1. 甲");
        item(0, 500, 150, "• 乙");
        item(0, 350, 0, "丙");
        item(0, 350, 150, "2. 丁");
        assertThat(markdown()).isEqualTo("1. 甲\n\n   - 乙\n\n   丙\n2. 丁");
    }

    @Test
    void anItemMayBeginAList() {
        item(0, 500, 300, "1. • 甲");
        assertThat(markdown()).isEqualTo("1. - 甲");
    }

    @Test
    void quotationsHoldLists() {
        line(new Place(1, false, 0, 0, false), "甲");
        item(1, 350, 150, "1. 乙");
        line(new Place(0, false, 0, 0, false), "丙");
        assertThat(markdown()).isEqualTo("> 甲\n>\n> 1. 乙\n\n丙");
    }

    @Test
    void itemsHoldQuotations() {
        item(0, 350, 150, "1. 甲");
        item(1, 350, 0, "乙");
        item(0, 350, 150, "2. 丙");
        assertThat(markdown()).isEqualTo("1. 甲\n\n   > 乙\n2. 丙");
    }

    @Test
    void aParagraphAtTheMarginEndsThemAll() {
        item(0, 350, 150, "1. 甲");
        line(new Place(0, false, 0, 0, false), "2. 乙");
        assertThat(markdown()).isEqualTo("1. 甲\n\n2\\. 乙");
    }
}
