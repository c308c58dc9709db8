package org.gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongkai.data.Reading;
import org.gongkai.model.Contact;
import org.junit.jupiter.api.Test;

class ContactsTest {
    @Test
    void findsEachPiece() {
        String text = "如有疑问，请与办公室联系（地址：某某路1号，邮政编码：150001，联系电话：0451—82363412，传真：0451-1234567，电子邮箱：a.b@c.gov.cn）。";
        assertThat(Contacts.of(text))
                .isEqualTo(new Contact("办公室", "某某路1号", "150001", "0451-82363412", "0451-1234567", "a.b@c.gov.cn", ""));
    }

    @Test
    void findsANumberOnTheNextLine() {
        assertThat(Contacts.of("查询，联系电话：\n\n82363412。").telephone()).isEqualTo("82363412");
    }

    /** Some agencies tell at the end of part six whom to ask; a telephone in other prose is somebody else's. */
    @Test
    void findsWhatStandsInTheLastPart() {
        String page = """
                <h1>甲局2021年政府信息公开工作年度报告</h1><p>根据有关规定，编制本报告。</p>
                <h2>一、总体情况</h2><p>开通热线，咨询电话：12345678，接受群众联系。</p>
                <h2>五、存在的主要问题及改进情况</h2><p>公开不够及时。</p>
                <h2>六、其他需要报告的事项</h2><p>没有收取信息处理费。</p>
                <p>电子版可在网站查阅。如有疑问请与甲市乙局办公室联系（联系地址：甲市丙路1号，邮编：100001，联系电话：010-87654321）。</p>
                """;
        assertThat(new Ingest(Reading.FORMS)
                        .read(Ingest.Source.of("a.html", page.getBytes(StandardCharsets.UTF_8)))
                        .draft()
                        .report()
                        .agency()
                        .contact())
                .isEqualTo(new Contact("甲市乙局办公室", "甲市丙路1号", "100001", "010-87654321", "", "", ""));
    }

    @Test
    void inventsNothing() {
        assertThat(Contacts.of("本报告数据统计期限为2021年1月1日至12月31日。")).isEqualTo(new Contact("", "", "", "", "", "", ""));
    }
}
