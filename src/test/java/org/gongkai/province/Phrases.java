package org.gongkai.province;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with gaps, filled in at random: few reports have one in common. */
record Phrases(Random random) {
    private static final Pattern GAP = Pattern.compile("〈(.)〉");
    private static final Map<String, List<String>> FILLINGS = Map.of(
            "法", List.of("《中华人民共和国政府信息公开条例》", "条例和上级各项部署", "政务公开工作要点", "公开工作的法定要求", "国务院办公厅有关文件精神"),
            "事",
                    List.of(
                            "行政执法", "财政预决算", "民生保障", "项目建设", "政务服务", "优化营商环境", "公共资源配置", "重大决策预公开", "惠企政策", "稳岗就业",
                            "乡村振兴", "公共卫生"),
            "人", List.of("办公室", "各股室", "政务公开领导小组", "分管负责同志", "信息员", "法规科", "各下属单位", "机关各科室"),
            "动", List.of("细化分工", "压实责任", "明确时限", "完善台账", "逐条对照", "定期会商", "加强指导", "统一标准", "专人负责", "闭环管理"),
            "果", List.of("工作质量稳步提升", "群众知晓率继续提高", "办事效率明显加快", "公开内容更加规范", "社会各界反响良好", "各项任务按期完成", "公信力进一步增强", "基础更加牢固"),
            "处", List.of("门户网站", "微信公众号", "政务新媒体", "公开栏", "新闻发布会", "政务服务大厅", "公共查阅点", "政府公报"),
            "缺",
                    List.of(
                            "政策解读形式还不够丰富",
                            "个别栏目更新不够及时",
                            "业务培训覆盖面有待扩大",
                            "信息员队伍变动较为频繁",
                            "公开内容的针对性还不强",
                            "与群众互动的渠道不够畅通",
                            "部分信息的专业性过强"),
            "改", List.of("多用图表和短视频", "按月检查栏目维护情况", "分层分类开展培训", "保持队伍相对稳定", "围绕群众关切确定重点", "用好留言和问卷", "请专家把关文字"));

    String any(List<String> sentences) {
        return filled(sentences.get(random.nextInt(sentences.size())));
    }

    /** A sentence with each gap filled. */
    String filled(String sentence) {
        Matcher gap = GAP.matcher(sentence);
        return gap.replaceAll(found -> Matcher.quoteReplacement(one(FILLINGS.get(found.group(1)))));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
