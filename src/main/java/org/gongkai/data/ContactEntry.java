package org.gongkai.data;

import static org.gongkai.data.AgencyEntry.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.gongkai.model.Contact;

/** 联系方式 as written; {@code null} where it says nothing. */
record ContactEntry(
        @JsonProperty("机构") String office,
        @JsonProperty("地址") String address,
        @JsonProperty("邮编") String postcode,
        @JsonProperty("电话") String telephone,
        @JsonProperty("传真") String fax,
        @JsonProperty("邮箱") String email,
        @JsonProperty("网址") String website) {

    Contact contact() {
        return new Contact(
                text(office), text(address), text(postcode), text(telephone), text(fax), text(email), text(website));
    }
}
