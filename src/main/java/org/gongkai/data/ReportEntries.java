package org.gongkai.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The fixed parts of a data file as written; {@code null} where it says nothing. */
final class ReportEntries {
    private ReportEntries() {}

    record SignOff(
            @JsonProperty("机关") String agency,
            @JsonProperty("日期") String date) {}

    record Publication(
            @JsonProperty("日期") String date,
            @JsonProperty("索引号") String indexNumber,
            @JsonProperty("文号") String documentNumber,
            @JsonProperty("主题分类") String topic,
            @JsonProperty("公开方式") String access,
            @JsonProperty("关键词") List<String> keywords) {}

    record Correction(
            @JsonProperty("日期") String date,
            @JsonProperty("说明") String text) {}

    record Waiver(
            @JsonProperty("规则") String rule,
            @JsonProperty("理由") String reason) {}
}
