"""Readings of Chinese words and characters that pypinyin's lists lack or give otherwise.

Tones are those of the Xiandai Hanyu Cidian. Where it prints a syllable with and without tone (tài·yáng), the one
that learners' books teach is taken.
"""

from __future__ import annotations

import re

_WORDS = """
朋友 péngyou 喜欢 xǐhuan 漂亮 piàoliang 东西 dōngxi 时候 shíhou 好处 hǎochu 坏处 huàichu 先生 xiānsheng
学生 xuésheng 太阳 tàiyáng 认识 rènshi 知识 zhīshi 意思 yìsi 消息 xiāoxi 休息 xiūxi 告诉 gàosu 明白 míngbai
清楚 qīngchu 舒服 shūfu 衣服 yīfu 地方 dìfang 关系 guānxi 事情 shìqing 热闹 rènao 聪明 cōngming 客气 kèqi
力气 lìqi 脾气 píqi 麻烦 máfan 钥匙 yàoshi 窗户 chuānghu 头发 tóufa 眼睛 yǎnjing 耳朵 ěrduo 嘴巴 zuǐba 鼻子 bízi
爸爸 bàba 妈妈 māma 哥哥 gēge 姐姐 jiějie 弟弟 dìdi 妹妹 mèimei 爷爷 yéye 奶奶 nǎinai 姑娘 gūniang 丈夫 zhàngfu
妻子 qīzi 孩子 háizi 儿子 érzi 儿女 érnǚ 女儿 nǚ'ér 夫人 fūren 大夫 dàifu 护士 hùshi 师傅 shīfu 商量 shāngliang
打算 dǎsuan 打扮 dǎban 打听 dǎting 收拾 shōushi 照顾 zhàogu 招呼 zhāohu 称呼 chēnghu 答应 dāying 耽误 dānwu
故事 gùshi 本事 běnshi 便宜 piányi 厉害 lìhai 困难 kùnnan 结实 jiēshi 老实 lǎoshi 暖和 nuǎnhuo 凉快 liángkuai
精神 jīngshén 月亮 yuèliang 星星 xīngxing 云彩 yúncai 豆腐 dòufu 馒头 mántou 包子 bāozi 石头 shítou 木头 mùtou
骨头 gǔtou 里头 lǐtou 前头 qiántou 后头 hòutou 部分 bùfen 行李 xíngli 生意 shēngyi 主意 zhǔyi 糊涂 hútu
马虎 mǎhu 觉得 juéde 记得 jìde 懂得 dǒngde 值得 zhíde 晓得 xiǎode 舍得 shěde 显得 xiǎnde 来得及 láidejí
什么 shénme 怎么 zěnme 这么 zhème 那么 nàme 为什么 wèishénme 差不多 chàbuduō 对不起 duìbuqǐ 一会儿 yīhuìr
这儿 zhèr 那儿 nàr 哪儿 nǎr 谁 shéi 照片 zhàopiàn 相片 xiàngpiàn 运转 yùnzhuǎn 框架 kuàngjià 边框 biānkuàng
缅甸 miǎndiàn 朝鲜 cháoxiǎn 蒙古 měnggǔ 内蒙 nèiměng 内蒙古 nèiměnggǔ 彼得 bǐdé 处在 chǔzài 身处 shēnchǔ
出处 chūchù 无处 wúchù 私处 sīchù 散发 sànfā 小伙子 xiǎohuǒzi 一下子 yīxiàzi 老爷子 lǎoyézi 扎实 zhāshi
耶路撒冷 yēlùsālěng 耶鲁 yēlǔ 接种 jiēzhòng 单曲 dānqǔ 主题曲 zhǔtíqǔ 进行曲 jìnxíngqǔ 协奏曲 xiézòuqǔ
偏好 piānhào 选中 xuǎnzhòng 射中 shèzhòng 中选 zhòngxuǎn 中举 zhòngjǔ 中肯 zhòngkěn 看中 kànzhòng 几内亚 jīnèiyà
切换 qiēhuàn 切成 qiēchéng 混蛋 húndàn 麻将 májiàng 旋风 xuànfēng 挑起 tiǎoqǐ 甘蔗 gānzhe 网吧 wǎngbā
落差 luòchā 反差 fǎnchā 温差 wēnchā 时差 shíchā 颇具 pōjù 颇为 pōwéi 偏颇 piānpō 乌干达 wūgāndá 用尽 yòngjìn
受尽 shòujìn 应力 yìnglì 推倒 tuīdǎo 击倒 jīdǎo 撞倒 zhuàngdǎo 病倒 bìngdǎo 昏倒 hūndǎo 吓倒 xiàdǎo 跪倒 guìdǎo
咆哮 páoxiào 哮喘 xiàochuǎn 冠以 guànyǐ 载入 zǎirù 发帖 fātiě 花岗岩 huāgāngyán 脊髓 jǐsuǐ 脊柱 jǐzhù
山脊 shānjǐ 丧尸 sāngshī 一打 yīdá 张掖 zhāngyè 直奔 zhíbèn 量身 liángshēn 接应 jiēyìng 染发 rǎnfà 美发 měifà
假发 jiǎfà 正当性 zhèngdàngxìng 澎湃 péngpài 澎湖 pénghú 相簿 xiàngbù 细数 xìshǔ 炸鸡 zhájī 廊坊 lángfáng
肖恩 xiāo'ēn 势头 shìtóu 噱头 xuétóu 妃子 fēizi 刘少奇 liúshàoqí 摒弃 bìngqì 萎缩 wěisuō 几近 jījìn 泄露 xièlòu
看似 kànsì 流血 liúxuè 出血 chūxuè 献血 xiànxuè 血淋淋 xiělínlín 藉由 jièyóu 标识 biāozhì 落下 luòxià
多重 duōchóng 着实 zhuóshí 身着 shēnzhuó 舍不得 shěbude 怪不得 guàibude 恨不得 hènbude 巴不得 bābude
不得了 bùdéliǎo 没完没了 méiwánméiliǎo 受得了 shòudeliǎo 少不了 shǎobuliǎo 用不着 yòngbuzháo 用得着 yòngdezháo
找不着 zhǎobuzháo 睡不着 shuìbuzháo 上调 shàngtiáo 微调 wēitiáo 可调 kětiáo 踏实 tāshi 转转 zhuànzhuan
土著 tǔzhù 卓著 zhuózhù 巨著 jùzhù 臭名昭著 chòumíngzhāozhù 伺服器 sìfúqì 上行 shàngxíng 槟城 bīngchéng
支行 zhīháng 各行各业 gèhánggèyè 行会 hánghuì 还款 huánkuǎn 还钱 huánqián 还债 huánzhài 还书 huánshū 弹奏 tánzòu
弹跳 tántiào 薄膜 bómó 爱乐 àiyuè 哀乐 āiyuè 怎么着 zěnmezhāo 谁知 shéizhī 海参崴 hǎishēnwǎi 曾荫权 zēngyìnquán
曾国藩 zēngguófān 曾志伟 zēngzhìwěi 褪色 tuìsè 大乘 dàshèng 重击 zhòngjī 重挫 zhòngcuò 重创 zhòngchuāng
重伤 zhòngshāng 重罚 zhòngfá 重视 zhòngshì 重读 chóngdú 阿卜杜拉 ābǔdùlā 待会儿 dāihuìr 释迦牟尼 shìjiāmóuní
张国焘 zhāngguótāo 薄熙来 bóxīlái 回鹘 huíhú 大堡礁 dàbǎojiāo 高高兴兴 gāogāoxìngxìng 壳牌 qiàopái 寻思 xúnsi
圈养 juànyǎng 解法 jiěfǎ 巴尔的摩 bā'ěrdìmó 的黎波里 dìlíbōlǐ 啦啦队 lālāduì 尼泊尔 níbó'ěr 利害 lìhài
为例 wéilì 好玩儿 hǎowánr 登场 dēngchǎng 大学生 dàxuéshēng 中学生 zhōngxuéshēng 小学生 xiǎoxuéshēng
留学生 liúxuéshēng 小朋友 xiǎopéngyǒu 第一夫人 dìyīfūrén 东西方 dōngxīfāng 休息室 xiūxīshì 地方性 dìfāngxìng
没关系 méiguānxi 数以万计 shùyǐwànjì 数以千计 shùyǐqiānjì 仔细 zǐxì 不得 bùdé 只得 zhǐdé 难得 nándé 心得 xīndé
所得 suǒdé 应得 yīngdé 乍得 zhàdé 取得 qǔdé 获得 huòdé 赢得 yíngdé 夺得 duódé 征得 zhēngdé 求得 qiúdé
挣得 zhèngdé 博得 bódé 录得 lùdé 晒干 shàigān 擦干 cāgān 吹干 chuīgān 烘干 hōnggān 风干 fēnggān 晾干 liànggān
背着 bēizhe 切开 qiēkāi 从零开始 cóng líng kāishǐ 一方面 yī fāngmiàn 另一方面 lìng yī fāngmiàn
无能为力 wúnéngwéilì 缘分 yuánfèn 乌拉圭 wūlāguī 埃塞俄比亚 āisài'ébǐyà 阿塞拜疆 āsàibàijiāng 西门子 xīménzǐ
都柏林 dūbólín 乡长 xiāngzhǎng 简朴 jiǎnpǔ 质朴 zhìpǔ 古朴 gǔpǔ 长满 zhǎngmǎn 长出 zhǎngchū 长成 zhǎngchéng
长到 zhǎngdào 长高 zhǎnggāo 灵长类 língzhǎnglèi 公仔 gōngzǎi 古惑仔 gǔhuòzǎi 藏语 zàngyǔ 藏族 zàngzú
藏人 zàngrén 藏区 zàngqū 青藏 qīngzàng 藏传 zàngchuán 藉此 jiècǐ 彷佛 fǎngfú 美的 měidí 没落 mòluò 名著 míngzhù
原著 yuánzhù 论著 lùnzhù 仍为 réngwéi 总得 zǒngděi 非得 fēiděi 还得 háiděi 必得 bìděi 了结 liǎojié 不了 bùliǎo
干嘛 gànmá 干么 gànmá
北朝鲜 běicháoxiǎn 南朝鲜 náncháoxiǎn 占便宜 zhànpiányi 划破 huápò 划伤 huáshāng 副将 fùjiàng 弹来弹去 tánláitánqù
不怀好意 bùhuáihǎoyì 动弹 dòngtan
"""

_LIGHT = """
玻璃 粮食 名字 要是 屁股 对付 合同 脑袋 太太 应付 亲戚 在乎 不在乎 尺寸 模糊 和尚 娃娃 运气 叔叔 规矩 底下 棉花
师父 特务 爱人 报酬 欺负 怪物 神父 上司 葡萄 见识 帐篷 女婿 讲究 心思 棺材 骆驼 妖精 活泼 姑姑 打发 狐狸 咳嗽
寡妇 戒指 蘑菇 官司 老爷 苍蝇 喇叭 胳膊 养活 弟兄 招牌 点心 奴才 少爷 公公 指甲 近乎 包袱 妥当 篇幅 委屈 用处
抽屉 疏忽 眉毛 下巴 吓唬 舅舅 娘娘 衙门 姐夫 相声 伙计 罪过 芝麻 葫芦 牡丹 猩猩 算计 秀才 福气 冤枉 琉璃 核桃
服侍 快活 比方 益处 牲口 石榴 补丁 交情 含糊 婶婶 时辰 砖头 篱笆 苦头 应酬 忽悠 薄荷 告示 挑剔 凑合 斗篷 别扭
机灵 迷糊 唠叨 巴掌 爽快 记性 嫁妆 宽敞 岁数 耽搁 娘家 琵琶 拉扯 名堂 扫帚 铁匠 苗条 奉承 忙活 烧饼 做作 难处
冤家 卖弄 铃铛 门面 刺猬 勾搭 稀罕 巴结 恭维 甜头 糊弄 闹腾 分寸 架势 馄饨 槟榔 俏皮 痒痒 谢谢 晚上 早上 身上
路上 地上 街上 家伙 看看 想想 试试 说说 听听 走走 逛逛 谈谈 聊聊 问问 瞧瞧 玩玩 坐坐 查查 动动 读读 写写 尝尝 帮帮 抱抱
歇歇 猜猜 算算 学学 讲讲 摸摸 笑笑 见见
"""
"""Words whose last syllable has no tone."""

_FULL = """
男子 女子 分子 电子 原子 粒子 离子 质子 中子 量子 光子 介子 王子 太子 天子 孔子 老子 孟子 庄子 墨子 荀子 君子 学子
弟子 游子 才子 浪子 赤子 父子 母子 因子 孝子 养子 亲子 精子 卵子 棋子 莲子 瓜子 松子 臣子 世子 长子 次子 独子 幼子
公子 皇子 仙子 圣子 童子 双子 爱子 生子 甲子 骄子 逆子 义子 核子 基子
"""
"""Words in which 子 has its tone; in most nouns that end in it, it has none."""

WORDS = {word: " ".join(reading.split()) for word, reading in re.findall("([一-鿿]+)([^一-鿿]+)", _WORDS)}
LIGHT = frozenset(_LIGHT.split())
FULL = frozenset(_FULL.split())

INSIDE = {"地方": "dìfāng", "东西": "dōngxī", "学生": "xuéshēng"}
"""Words that have the tone of their last syllable where they are the first part of a longer word."""

_CHILD = """
女儿 婴儿 孤儿 少儿 幼儿 胎儿 新生儿 健儿 男儿 宠儿 混血儿 小儿 早产儿 弃儿
畸形儿 连体儿 妻儿 育儿 孩儿 幸运儿 香奈儿 侄儿 婴幼儿 患儿
"""
NOT_R = frozenset(_CHILD.split())
"""Words in which 儿 means a child; at the end of others it is an r."""

_LONG = "全长 体长 加长 片长 身长 周长 冗长 修长 特长 专长 擅长 时长 见长 天长 漫长 延长 伸长 拉长 增长 波长"
LONG = frozenset(_LONG.split())
"""Words that end in 长 "long"; at the end of others it is mostly the head of something (校长)."""

CHARACTERS = {
    "什": "shí", "佛": "fó", "勒": "lè", "都": "dū", "塞": "sài", "朴": "pǔ", "颇": "pō", "似": "sì",
    "长": "cháng", "弹": "dàn", "阿": "ā", "乐": "lè", "泊": "bó",
    "仔": "zǐ", "吧": "bā", "拉": "lā", "尽": "jìn", "脊": "jǐ", "葡": "pú", "萄": "táo", "耶": "yē",
    "圳": "zhèn", "谁": "shéi", "载": "zài", "吗": "mǎ", "夏": "xià", "娜": "nà", "茜": "xī",
}  # fmt: skip
"""Readings of characters inside words that no list has, many of them foreign names."""

ALWAYS = {"一": "yī", "不": "bù", "绩": "jì", "迹": "jì"}
"""Characters of one reading in dictionaries, whatever a list of spoken or older readings gives."""

TRADITIONAL = {
    "乾": "gān", "幹": "gàn", "髮": "fà", "發": "fā", "隻": "zhī", "祇": "zhǐ", "捲": "juǎn", "鬥": "dòu",
    "係": "xì", "繫": "xì", "著": "zhù", "瞭": "liǎo", "鐘": "zhōng", "麵": "miàn", "鬆": "sōng", "穀": "gǔ",
    "復": "fù", "複": "fù", "徵": "zhēng", "佔": "zhàn", "於": "yú", "後": "hòu", "裡": "lǐ", "裏": "lǐ",
    "鬍": "hú", "閤": "hé", "薑": "jiāng", "嚮": "xiàng", "儘": "jǐn", "盡": "jìn", "纔": "cái", "臺": "tái",
    "颱": "tái", "檯": "tái", "製": "zhì", "準": "zhǔn", "衝": "chōng", "醜": "chǒu", "曆": "lì", "歷": "lì",
}  # fmt: skip
"""Characters that say more of their reading than the simplified ones that stand for them."""
