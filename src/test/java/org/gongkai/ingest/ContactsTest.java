package org.gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.model.Contact;
import org.junit.jupiter.api.Test;

class ContactsTest {
    @Test
    void findsEachPiece() {
        String text = "如有疑问，请与办公室联系（地址：某某路1号，邮政编码：150001，联系电话：0451—82363412，传真：0451-1234567，电子邮箱：a.b@c.gov.cn）。";
        assertThat(Contacts.of(text))
                .isEqualTo(new Contact("", "某某路1号", "150001", "0451-82363412", "0451-1234567", "a.b@c.gov.cn", ""));
    }

    @Test
    void inventsNothing() {
        assertThat(Contacts.of("本报告数据统计期限为2021年1月1日至12月31日。")).isEqualTo(new Contact("", "", "", "", "", "", ""));
    }
}
