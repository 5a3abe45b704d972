"""Vietnamese words of several syllables, by their first one; the syllables of the rest are joined by "_".

From Hồ Ngọc Đức's Vietnamese word lists (Free Vietnamese Dictionary Project), which are distributed under the GNU
General Public License: the words of their three smaller lists whose syllables are in use.
"""

WORDS = """
a: ha hoàn la_hán phiến tòng
ai: ai cập_học nấy oán điếu đời
am: hiểu tường
an: ba_ni bài cư dưỡng dưỡng_đường giấc hưởng hảo khang nghỉ nhiên nhàn ninh phận thai thân thần toàn toàn_khu trí
 táng tâm tọa tức_hương vị ủi
ang: áng
anh: chàng chị danh dũng em hoa hào hùng hùng_ca hùng_chủ_nghĩa kim kiệt linh minh ngữ nhi nuôi quân thư tuấn tài tú
 văn vũ yến ách ánh đào
ao: hồ ước
ba: ba bảy bị chân_bốn_cẳng chìm_bảy_nổi chỉ cùng gai giăng gác gạc hoa kích lá lê lô má mươi ngay ngày ngôi phải que
 quân rọi sinh tháng tiêu trợn tư vạ xuân đào đầu_sáu_tay đậu đậu_nam đậu_tây
ban: bố chiều cua công cấp giám_khảo hành khen lao long mai ngày nãy phát phước sáng sơ sớm thưởng thứ trưa tặng tối
 xuất_huyết ân đào đêm đầu đỏ ơn
bang: giao trưởng trợ tá
bao: biếm biện bì bọc bố che chiếm cấp dai dong dung giấy giờ gồm hoa hàm hình la lâu lăm nhiêu nài phấn phủ quanh
 quát quản tay thơ thầu trùm tượng tải tử vây xa xiết
bay: biến bướm bổng chuyền hơi la là lên lượn màu mùi nhảy
be: be bé
bi: ai ba_bi_bô bô ca chí cảm hoan hài hài_kịch hùng khúc kí kịch quan sầu thiết thương thảm tráng đát đông
bia: hơi miệng
binh: biến bị bộ chế chủng cách công_xưởng cơ dịch gia họa hỏa khí khố lính lương lực mã ngũ nhu nhung nhì nhất pháp
 phí phục quyền sĩ thuyền thư trạm tình uy vận vụ xưởng đao đoàn đội
biên: bản chép chế cương cảnh dạng dịch giới khu lai nhận niên phòng soạn thùy tái tập tập_viên viễn đình đạo độ đội
 ải ủy
biếm: họa
biến: báo chuyển chất chứng cách cải cảm cố diễn dạng dị hình hóa loạn ngôi nhiệt phân sắc thiên thái thân thế thể
 tiết trá trở tính tướng tấu tố tốc_kế áp âm đổi động
biếng: chơi nhác ăn
biết: bao bụng chừng chừng_nào dường_nào mùi mấy tay thân thế ý điều đâu đâu_chừng ơn
biển: cả khơi lận ngắm thủ tiến
biểu: bì chương cảm diễn diện dương hiện hiệu kiến lộ mô ngữ quyết sinh thuế thị thức tình tượng tự đạt đề đồ
 đồng_tình
biện: biệt bác bạch chứng chứng_pháp giải hộ liệu luận lí lại mang minh pháp thuyết thần
biệt: cư danh dược hiệu kích li ly lập ngữ nhiễm nhãn phái số thị thức thự tin trú tài tích tăm tịch xứ đãi động_đội
 ứng
bo: bo siết
bom: a bay bi cháy h hóa_học khinh_khí lân_tinh lửa nguyên_tử nổ_chậm từ_trường đạn
bon: bon chen
bong: bóng gân
boong: boong
bu: lu
bung: xung
buôn: bán bạc cất lậu người ngồi tiền
buông: câu lỏng lời miệng tay tha trôi tuồng xuôi
buồm: dọc lái mũi vẹt
buồn: buồn bã bực cười lòng ngủ nôn phiền thảm tình tẻ
buồng: giấy hoa khuê không loan lái máy the thêu trứng tối xuân đào đẻ
buổi: chiều sáng trưa tối
buộc: lòng nút thuốc túm tội
bà: ba bô chằng chị chủ con cô cốt cụ gia hoàng la_môn lớn mụ ngoại nhạc nội phước trẻ vãi xơ đồng đỡ
bài: binh_bố_trận bác báo bây bình_luận bông bạc bản ca chỉ diễn_văn giải giảng hát hương học khóa liệt luận làm lá
 mục ngoại ngà niệu phong thuốc thơ tiết toán trung trí trừ tây tính tập văn vị vở xuất xích
bàn: bạc chân chải cuốc cát cãi cờ cứ dân_thiên_hạ ghế giao giấy hoàn luận là láng lùi mảnh mổ phím ra ren soạn tay
 thạch thấm thờ tròn tán tính tọa xoa xoay ăn đèn đạp đẻ định độc ủi
bàng: bạc hoàng hệ quan quang thính tiếp
bành: bạch trướng tô tượng voi
bào: chế chế_học chữa chữa_viên cóc hao huynh mòn nang ngư phác phòng quan thai tộc tử tử_diệp tử_nang tử_thể tử_trùng
 xác ảnh
bày: biện chuyện trò tỏ vai việc vẽ đặt
bá: chiếm chủ cáo hộ nghiệp ngọ nhọ quan quyền tánh tước vơ vương âm đạo
bác: bẻ bỏ cổ cổ_thông_kim học mẹ sĩ tạp vật ái đoạt đại
bách: bổ bộ chiến chu_niên công cước_ngô_công giải hóa hợp khoa khoa_toàn_thư linh nghệ nhật niên_giai_lão phân sinh
 thanh thú thảo thắng tán tính
bái: biệt kim lĩnh mạng phục thần_giáo tướng tạ tổ vật_giáo vọng yết đáp đường
bám: trụ
bán: buôn bình_nguyên chính_thức chịu công công_khai cấp cầu du_mục dạo dẫn hạ hầu khai khuyên kí_sinh kính kết lẻ
 manh mình mạng nam_bán_nữ nguyên_âm nguyệt nguyệt_san niên non phong_kiến phá_giá phụ_âm quân_sự rao rong rẻ sơn_địa
 sỉ thành_phẩm tháo thân thấm tín_bán_nghi tống tự_động ý_thức đoạn đảo đấu_giá đứng đứt ảnh
báng: bổ
bánh: bao bàng bèo bích_quy bò bẻ bỏng chay chè chưng chả khoai khoái khảo lái mì mật ngọt nướng nếp phồng phồng_tôm
 phở quy quế rán răng trái tráng tày tây tôm tẻ vẽ xe xốp đa đa_nem đà
báo: an bổ chí chương cáo cáo_viên cô công cừu danh giới hiếu hiệu hàng_ngày hại hỉ hỷ mộng oán phục quán quốc tang
 thù thức tiệp trước tuyết tử vụ_viên xuân yên ân đáp đền động ơn ảnh ứng
bát: bội bửu chiết_yêu chậu chữ cú cổ diện giác giới hương họ mẫu ngôn nhã phẩm phố quái sành sách sứ tiên tiền trân
 tuần âm đàn đĩa
báu: vật
bây: bẩy chừ dai giờ nhiêu
bã: nhờn trầu đậu
bãi: binh biển bỏ bồi chiến chăn_thả chợ chức cá công cỏ dịch khóa miễn nại sa_mạc tha_ma thải thị thực triều trường
 tập
bão: bùng cát hòa rớt tuyến tuyết tố
bè: bè bạn cánh lũ mọn nhè phái đôi đảng
bèo: bọt cái cám dâu hoa_dâu mây nhật_bản ong tây tấm
bé: bỏng con dại miệng mọn nhỏ tí tị
bén: hơi mùi mảng rễ
béo: bở lăn mép mập mắt mỡ quay
bê: bối tha trễ trệ
bên: bị có cạnh dưới lề ngoài ngoại nguyên nợ trong trên
bênh: vực
bì: bì bạch bịch khổng kịp phu quyện thư tiên
bình: an bán bút bầu bịch bồng chân chú công cầu cổ_cong dân dã dị giá hành hương khang linh luận lưu lặng minh nghị
 nguyên nhật phong phóng phương phẩm phục quyền quân quân_chủ_nghĩa sa sinh thành thì thông_nhau thường thường_hóa
 thản thời thủy trị tâm tình tích tĩnh tươi tưới vôi văn yên điền điện đẳng địa định đồ độ ổn
bí: ba_bí_bô bô danh hiểm mật ngô quyết rợ thuật thơ thư truyền tỉ tử đao đái đỏ ẩn
bích: báo chương họa ngọc thủy
bính: bong boong
bít: họng miệng tất tất_tay đốc
bò: cạp lan mộng sát sữa tót u vẽ xạ
bó: buộc bột chiếu chân cẳng giáp giò gối lúa tay thân tròn đuốc
bóc: lột mòn niêm trần vảy xén
bói: cá kiều lửa rùa toán trăng
bón: lót phân thúc
bóng: bay bàn bán_dẫn bì bảy bầu_dục bẩy chuyền cá câu dáng gió huỳnh hạc hồng láng lộn ma mát mây nga nguyệt nhoáng
 ném nước tròn trăng tà tối vàng ô điện đá đái đè đèn
bóp: bẹp bụng chuông chắt chết cò còi cổ gác họng miệng méo mũi mắt mồm nghẹt nát trán vụn óc
bô: bô lão xu
bôi: bác bẩn lem mỡ nhọ trơn vôi đen
bôn: ba bả hành tẩu tập xu
bông: băng gòn lau lông mo tiêu đá đùa
bù: hao lu_bù_loa lại lỗ nhìn trì trội trừ xù đầu đắp
bùa: bả chú hộ_mệnh hộ_thân mê yêu
bùi: miệng tai
bùn: dơ hoa lầy non
bùng: binh bùng bục cháy nổ
bú: dù
búa: bổ_củi chày gió gõ hơi quai rìu tạ đinh
bún: bò chả thang ốc
búp: bê
bút: bi chiến chì cứ danh giá hoa kí ký lông lực máy nghiên pháp phớt tích đàm
băm: bổ viên
băn: khoăn
băng: bó băng ca chuyền chừng cầu dính dương giá huyết hà hà_học keo nguyên nhân phiến sơn tang tay tuyết tâm tích tải
 âm điểm đảo
bơ: lơ thờ vơ
bơi: bướm chèo chó lội nghiêng ngửa sải thuyền trải vũ_trang xuồng đứng ếch
bơm: chân_không hút máy tiêm xung điện đẩy
bưu: chính cục kiện kí phiếu phí phẩm thiếp tá tín_viên vụ điện ảnh
bước: chân hụt lướt ngoặt nhảy_vọt qua sang sóng tiến vào đi đường đầu
bướm: cải ong quế sâu_đo sói đêm ống
bướng: bỉnh
bướu: cổ giáp gù khí
bưởi: đào đường
bạ: ai
bạc: hà hà_cay hạnh lông màu má mệnh nghĩa nhược nhạc phận thạch tình tóc ác đen điền đãi đầu đức
bạch: biến bì chỉ cung cúc cầu dương huyết huyết_cầu hầu kim lạp ngọc nhật phiến quả sản thoại thỏ tiền tuyết tuộc
 tạng vi yến đinh đàn đái đầu_quân đậu_khấu ốc
bại: binh hoại liệt lộ quân sản trận tướng tẩu vong
bạn: bè bầy cũ hàng học hữu lòng nghịch thân vàng điền đường đọc đời
bạo: bệnh chính chúa cửa dạn gan hành hỗ_băng_hà lực nghịch ngược phát phổi quân tay tàn động
bạt: chúng hơi hồn mạng ngàn nhĩ phong tai thiệp tê tụy tử đãi
bả: lả vai
bản: bộ chất chức cáo_trạng doanh gốc hát hữu in in_thử kép kê kẽm kịch lai làng lãnh lĩnh lề mường mẫu mệnh nguyên
 ngã ngữ nháp năng quyền quán sao sắc thân thảo thể thể_học thổ tin triều tâm tính tóm_tắt văn văn_học vị vị_chủ_nghĩa
 xứ án đúc địa đồ đồ_học đồ_lưu_thông
bảng: danh_dự hiệu hổ lảng màu nhãn rồng tra vàng đen đá
bảo: an an_binh anh_viện ban bối chứng cô_viện dân dưỡng hiểm hoàng hành hòa học hộ kiếm lãnh lĩnh lưu mẫu mật
 nhi_viện nô quyến quản quốc sanh thọ thủ toàn trợ tàng tàng_học tồn tồn_bảo_tàng vật vệ đảm
bấm: bụng chuông chí gan giờ gáy ngọn nút quẻ tay độn
bất: an biến bình bình_đẳng bạo_động bằng can can_thiệp chính chấp chợt câu công cần cẩn cập cố_liêm_sĩ cố_liêm_sỉ
 cộng_tác cộng_đái_thiên cứ diệt giác hiếu hòa hòa_giải hạnh hảo hợp_cách hợp_hiến hợp_lí hợp_lý hợp_pháp hợp_thời
 hợp_thức hợp_tác hủ kham khuất khả_quy khả_tri khả_tri_luận kì kính kể luận ly_thân lão lương lịch_sự lợi lực minh
 mãn mục nghĩa ngoại ngờ nhân nhã như_ý nhược nhất nhẫn nhật phương_trình phục quá thuận thường tiện toàn trung trắc
 trị tuyệt tuân tài tác_vi tín tín_nhiệm túc tương_xâm tường tất tận tỉnh tử xâm_phạm ý đắc_chí đắc_dĩ đẳng_thức
 đề_kháng định đồ đồng động động_sản
bấy: bá bớt chừ giờ lâu nay nhiêu
bần: bách bạc bạch bật cùng cùng_hóa cố cố_nông dân huyết hàn khổ nông nữ sĩ thần tiện tăng đạo
bầu: bán bí bạn bầu chủ cử dục eo giác rượu trời tâm_sự đoàn
bầy: nhầy tôi
bẩm: báo chất sinh thụ tính
bẩn: bụng chật mình thỉu
bẫy: cò_ke lưới lồng sập
bậc: cửa thang thầy thềm
bận: bộn chân lòng tâm
bật: hơi lửa ngửa đèn đèn_xanh
bậy: bạ
bắc: bán_cầu bậc cầu cực cực_quyền nam phương sử thuộc thần vĩ_tuyến đẩu đẩu_bội_tinh
bắn: bia hơi nợ phá tin tiếng tỉa
bắp: chuối chân cày cơ cải ngô tay thịt vế đùi
bắt: buộc bánh bí bò bú bẻ chuyện chước chợt cái cóc giam giọng gặp khoán lính lẽ lỗi lời lửa màu mạch nét nạt nợ phu
 phạt quyết rễ sống tay thăm thường tội vạ ép được đầu đền ấn
bằng: an chân chứng cấp cớ cứ hữu không lòng nhau như nào phẳng sắc thừa vai được đẳng địa
bẹp: tai
bẻ: bai bão ghi gãy lái lẽ mặt quế vụn
bế: bồng giảng mạc quan_tỏa_cảng tắc
bến: lội nước phà tàu xe đò
bếp: nước
bề: bề bộn cao dài dọc mặt ngang ngoài rộng sâu thế trong trái trên tôi
bền: bỉ chí chặt gan lâu lòng màu mùi va vững
bể: bơi cạn dâu hoạn khổ trần ái
bệ: hạ kiến ngọc phóng rạc rồng tì vệ
bệnh: binh biến chứng căn căn_học hoạn học khoa lí nhân tật viện
bỉ: báng lận lậu mặt nhân thử vận vỏ ổi
bỉnh: bút
bị: can chú cáo gậy lừa thương thịt trị vong_lục án đơn động
bịa: đặt
bịp: già
bịt: bùng miệng mũi mắt
bọ: bạc chét chó cạp da dừa gậy hung hà lá mạt mắm ngựa que rùa rầy trĩ xít
bọc: hậu máu sắt
bọn: chúng họ mình phát_xít tao tớ
bọt: biển bèo mép
bỏ: bà bê bùa bả bố bớt bừa cha chạy dở hoang hóa học không liều lò lơ lỡ lửng mình mạng mất mặc mẹ ngũ ngỏ ngục nhỏ
 phiếu phí qua quá quên rơi rẻ sót thây thăm thầu trốn tù túi vạ về vốn xa xác xứ ăn đi đói đời ống
bỏng: ngô nổ
bố: chánh chính chồng cu cái cáo cục dượng ghẻ già kinh láo mìn mẹ nuôi phòng ráp thí trí trận tử vờ vợ
bốc: cháy dỡ hơi hỏa khói lôi mùi mộ nọc phép rời thuốc vác xếp đồng
bối: cảnh mẫu rối
bốn: biển bên bề bể chung_quanh chân cõi phương tay
bồ: bịch chao cu_vẽ cào các câu côi công_anh cắt hòn hóng hôi kết liễu nhìn nông quân tát tạt đài đề
bồi: bút bếp bổ dưỡng dục hoàn hồi khoản thường thần thẩm trúc tích tế tụ đắp
bồn: chồn hoa tắm
bồng: bế bồng bột lai lai_tiên_cảnh mạc súng tang
bổ: bán chính củi cứu di dưỡng dụng huyết khuyết lưới nghĩa ngữ nhiệm nhào nhậm sung trợ túc vây xoài ích đề
bổn: phận
bổng: lộc ngoại trầm
bỗng: chốc dưng không nhiên đâu
bộ: ba binh bảy chiến chuyển_đổi chính_trị chỉ_huy chọn cánh dạng ghi hoãn hành hình hạ học hộ li_hợp luật lòng lông
 lạc lại lễ máy môn mặt ngắm nhớ não năm nối phận rung sách sáu tham_mưu thuộc triệt_âm trưởng tám tư tư_lệnh tướng
 tịch óc điều điệu đàm đồ đội ổn_nhiệt
bộc: bạch lôi lộ phá phát trực
bội: bạc chi chung chỉnh giáo hoàn hoạt kế nghĩa nghịch nhiễm phát phản phần phục số thu thề thụ_tinh thực tinh tín
 tốc ơn ước
bộn: bề rộn
bột: chua giặt khởi lọc men ngọt phát sam tan xay xoa áo
bới: chuyện móc tác việc xấu
bớt: miệng tay xén
bờ: biển bến bụi cõi hè khoảnh lũy quai rào sông tường vùng đê
bời: bời lời
bởi: chưng lẽ thế tại vì vậy đâu
bợ: đít đỡ
bục: mình
bụi: bờ hồng rậm trần đời
bụng: chân cóc dưới dạ
bức: bàn bách bối chí cung cửa hiếp hôn hại rút thiết thư tranh tử xúc xạ xạ_kế
bừa: bãi bộn chữ_nhi cào máy ngả san đĩa
bừng: bừng
bửu: bối vật
bữa: chén cơm cổ cỗ tiệc tê ăn
bực: bội chí dọc mình tức
ca: bô cao cẩm dao hát khúc kĩ kịch kỹ lâu lô múa múa_nhạc ngợi nhi nhạc nô nương ra ri rô rốt sĩ thán trù tụng vũ
 vũ_kịch vũ_nhạc vịnh xướng
cai: bầu ngục quản sữa thần thợ trị tuần tổng đầu_dài
cam: chanh chịu giấy kết lòng lộ phận quýt sành thảo tuyền tâm tích tẩu_mã đoan đường
can: chi cớ dự gián hệ ke ngăn phạm qua thiệp tràng trường táo án đảm
canh: cách cánh cải giấm giờ giữ gà gác khuya nông phòng thiếp ti tuần tà tàn tác tân điền
cao: ban_long bay_xa_chạy bồi cường cả cấp danh dày giá học hổ_cốt hứng khiết kiến kiềm kì kế ly lâu lương lộc lớn
 minh nguyên ngạo ngất nhã niên phân_tử quý ráo sang siêu su sâu sĩ sơn sản số tan tay thâm thượng thế thủ trào tăng
 tần tầng tầng_tổ_khảo tốc vọng xa xanh xạ xạ_pháo áp đan_hoàn_tán điểm đoán đài đàm đường đẳng đẹp đỉnh độ độ_kế ốc
 ủy
cau: bụng có mày mặt
cay: chua cú cực mắt nghiệt đắng độc
cha: anh chú chả cả cố dượng ghẻ mẹ nuôi phó sở xứ ông đẻ đỡ_đầu
chai: bố dạn tay
chan: chan chán chứa hòa
chang: chang
chanh: chua yên đào
chao: ôi đèn đảo
chay: lòng tịnh
che: bóng chắn chở giấu khuất kín lấp miệng mắt mờ phủ tàn đậy
chen: chúc lấn
cheng: cheng
chi: bằng bộ chí cấp cục dùng dụng họ hội khu li nài phiếu phái phí phối thu tiêu tiết trì trả tử viện điếm đoàn đội
 ủy ủy_viên
chia: buồn bài chọn cắt hết li loại ly lìa lô nhỏ phôi phần rẽ sẻ tay xẻ ô đàn đốt
chim: bằng chuột chích chóc cu còi cút cắt cụt gáy gõ_kiến hòa_bình mỏ_thìa mồi ngói phường_chèo ri ruồi sâu sẻ sẻ_ngô
 sẻ_đỏ thước xanh xít ưng
chinh: an chiến phu phạt phụ phục
chiêm: bao bái nghiệm ngưỡng tinh tinh_học
chiêu: an binh bài dụ hiền hàng hồi hồn mộ đãi đãi_sở đãi_viên
chiếc: bóng thân
chiếm: cứ dụng giữ hữu lĩnh đoạt đóng địa
chiến: binh bào bại cuộc công cụ cục dịch hào hạm họa hữu khu lũy lược lợi_phẩm mã phí quả sĩ sử sự thuyền thuật thư
 thắng tranh tranh_học trường trận tuyến tích xa đấu địa
chiết: giá khấu quang suất trung trung_chủ_nghĩa tự xuất yêu áp
chiếu: biểu bóng chỉ cạp cố hoa khán lệ manh mệnh sáng thư tướng án điện đàn đậu
chiều: chuộng ý
cho: biết chữ cái hay không là máu mượn nên phép qua rồi thuê vay đang điểm đành đơn được đến
choi: choi chói
chong: chong chóng
choáng: choàng lộn mắt váng óc
chu: chuyển cấp du kì kỳ mật niên sa toàn trình tuyền tất vi đáo
chua: cay loét me_đất ngọt xót
chui: luồn
chung: chung cuộc cục khảo kì kết lưng lộn quanh quy thân thẩm thủy tình đúc đỉnh đụng
chuyên: biệt chính chú chế chở cần doanh dùng gia hóa khoa khảo luận môn môn_hóa mục nghiệp ngành nhất trách trị tu
 tâm viên đề
chuyến: bay trước
chuyền: bóng máu tay
chuyển: biên biến bánh bụng chữ di dòng dạ dịch giao giọng hoán hóa hướng hồi khoản mã mạch nghĩa ngành ngữ nhượng
 soạn thể tiếp tải tự vần vận vế vị điệu đạt đệ đổi động động_học
chuyện: chơi nhảm phiếm trò tình vãn
chuông: cáo_phó
chuẩn: bị chi cứ hóa mực mực_hóa nhận tướng tắc xác y úy đích đô_đốc độ
chuối: hoa rẻ_quạt sợi
chuồn: chuồn chuồn_kim chuồn_ngô
chuồng: gio hôi tiêu trại xí
chuỗi: ngày
chuộc: tội
chuột: bạch cống lang nhím rút đồng
chà: là xát đạp
chài: bài khách lưới
chàng: màng mạng ràng rể trai
chào: hàng hỏi mào mời mừng rơi xáo đón đời
chày: cối kình
chán: chê chưa chết ghét mắt ngán ngắt nản tai vạn ăn đời
chánh: chủ_khảo hội phạm sứ trương tổng văn_phòng án
cháo: bồi hoa kê lòng rau thí ám
cháu: chắt dâu họ ngoại nội ruột rể đích_tôn
cháy: bùng nắng rực túi đen
châm: biếm chích chước chọc cứu ngôn
chân: bì bụng chim chính chạy chất chấu chỉ chỉ_hạt_bột dung giá_trị giò giả không không_học không_đế khớp kính lí lý
 lưng mây nhái nhân như nhện nâng phương quỳ sào tay thật thực trong truyền trắng trời tu tài tâm tình tính tóc tướng
 tẩy voi vây vạc vịt xác đất đầu đều
châu: báu chấu lệ lụy mai mục ngọc phê quận thành thổ trần
chè: bà_cốt búp chén hương hạt hột kho khoai lam lá mạn nụ
chèn: bẩy lấn ép
chèo: chống kéo
chém: giết
chén: bạch_định cơm hạt_mít mồi nung quan_hà quân quỳnh thề tống đồng
chéo: chó go áo
chép: miệng tay
chét: tay
chê: bai chán cười trách
chênh: lệch vênh
chì: bì chiết
chìa: khóa vôi vặn
chìm: ngập nổi đắm
chí: cao chí chết công cốt hiếu hướng khí khổ lí lý nguy nguyện nguyện_quân như phải sĩ thiết thiểu thiện thành thân
 thú tuyến tâm tình tôn tử yếu ác ít ư
chích: chích ngừa
chín: bệ chắn cây khúc mối nhừ suối tới vàng
chính: biến chuyên cung phủ quy quy_hóa quyền sách thể thức thức_hóa trị trị_gia trị_phạm trị_viên tả đáng đảng
chíp: chíp
chòm: sao xóm
chó: biển bông chết dại ghẻ gio má mực ngao ngộ rừng sói săn đái đẻ đểu
chóc: ngóc
chói: chang mắt tai
chóng: mặt
chóp: bu chài chép chóp rễ
chôm: chôm
chôn: chân cất sống vùi
chùm: hoa
chú: bé chích dượng dẫn giải họ mày mình mục nó ruột rể thích tiểu trọng tâm ý
chúa: công nhật sơn_lâm thượng trời tể xuân đất
chúc: hạ mừng thư thọ tết tụng từ
chúng: anh bay bạn cháu con em mày mình nó sinh ta tao tôi tớ ông
chút: nào nữa phận thân xíu ít đỉnh
chăm: bón chú chút chăm chỉ học lo làm nom sóc
chăn: chiếu chắn dắt gối nuôi thả
chăng: lưới màn nhẽ nữa tá
chĩa: ba
chơi: bời chua chữ gái ngang nhau phiếm rong trèo trội vơi ác đùa đểu
chư: bà huynh hầu tăng tướng vị ông
chưa: bao_giờ chút chừng hề từng
chưng: bày cất diện
chương: cú hướng hồi trình đài
chướng: khí mắt ngại ngại_vật tai
chưởng: bạ cơ khế lí lý ấn
chạm: bong chìm cốc khắc lưới lộng mặt ngõ nọc trán trổ
chạy: bữa chợ chữa dài giấy giặc gạo hiệu hậu loạn làng lại mất quanh rà rông tang theo thoát tiếp_sức tiền trốn việc
 ăn điện đua đàn
chả: bù chay chìa cuốn giò là nướng quế rán viên
chải: bồng đầu
chảy: máu máu_cam máu_dạ_dày máu_não rửa thây đất
chấm: chấm câu công dứt hết hỏi lửng mút phá phần phết sáng than thi điểm
chấn: chỉnh hưng lưu phát song thương thương_học tiêu tử áp động
chấp: bút chiếm chính chưởng chứa hành kinh lễ nhất nhận nhặt nê pháp thuận ủy
chất: béo bột cha_chất_chưởng cháy chính chưởng chứa dẻo keo khoáng khí khử kích_thích liệu lưu lượng lỏng nhớt nổ
 phác rắn thải vấn xám đạm đệm đống đốt độc
chầm: chậm chập
chần: chờ chừ
chầu: mồm phật rìa trời tổ văn
chẩn: bần bệnh mạch trị tế y_viện đoán đoán_học
chậm: bước chân chạp phát_triển rãi tiến trễ đông
chận: đứng
chập: cheng chừng mạch tối
chật: cứng hẹp vật
chậu: giặt hoa
chắc: bụng chân chắn dạ hẳn là lép ăn
chắn: bùn xích
chắp: dính nhặt nối vá
chắt: bóp
chằm: chằm
chằng: buộc chéo chớ
chẳng: ai bao_giờ bao_lâu_nữa bù bằng chi cần cứ dè gì hạn hề hề_gì kẻo là lẽ lọ may mấy_khi những nề nữa qua quản
 ra_gì sao thà trách vừa
chẵn: lẻ đôi
chặn: giấy hậu họng tay đầu đứng
chặt: chẽ cụt cứng khúc ngọn tay
chẻ: tre
chế: biến dục giễu hóa khoa ngự nhạo phẩm phục tài tác tạo xuất định độ ước
chết: cha chém chìm chóc cười giấc hụt khiếp khát khô mê mòn mệt người ngạt tươi tử xác yểu đuối đâm đòn đói đắm đứng
chỉ: báo bảo có cần dẫn dụ giáo huy huy_phó huy_sở huy_trưởng huyết hồng nam nhị rõ số số_hóa tay thiên thị thị_màu
 thực tiêu trích trỏ vì vẽ xác điểm đạo định
chỉnh: hiện huấn hình hợp lí lý lưu phân thể trang trị tâm tề đảng đốn
chị: bộ chồng dâu em hằng nuôi ả
chịu: chuyện chết cứng cực hàng khó khổ lãi lễ lỗ lỗi lời lụy lửa nhịn nhục non phép tang tho thua trống tải tốt tội
 đòn đầu_hàng đực đựng ơn
chọc: gan giận hút nách thủng tiết trời tức
chọi: gà
chọn: lọc lựa ngày
chốc: chốc lát lở mép mòng nữa
chối: cãi kệ quanh tai từ xác
chống: chế chọi càn cự giáo_hội gỉ hao hạn lao ma_sát nhiễm_khuẩn trả tên_lửa tăng uốn_ván va viêm đau đông đảng đối
 đỡ
chốt: giữ
chồi: ghép gốc mầm rễ sương tái_sinh
chồn: bạc_má hôi lòng đèn
chồng: chéo chưa_cưới chất họ đống
chổi: chà cọ góp lông lúa rễ tre
chỗ: dựa hiểm ngồi phạm quang trống đứng ở
chớ: chi chết gì hòng hề kể kệ thây
chớp: bóng mắt nhoáng
chờ: chết mong thời xem đợi
chở: khách đò
chợ: búa chiều giời phiên trời đen
chợt: nhớ
chụp: bóng hình lấy mũ điện đèn ảnh
chủ: biên bài bút chiến chốt chứa hòa hôn hộ khảo kiến lễ lực mưu nghĩa ngữ nhiệm nhà nhân nhân_ông nhật não nô nợ
 phạm quan quyền quán quản soái sự thầu thể tiệc trì trí trương tài_khoản tâm tướng tế tể tịch tịch_đoàn tọa tố từ
 xướng yếu âm ý điểm đích đạo đề định động
chủng: bào chẳng hệ loại tộc tộc_chủ_nghĩa viện đậu
chứ: lại như sao
chứa: chan chấp chất trọ đựng
chức: danh dịch nghiệp năng phẩm phận quyền sắc sự trách tước việc vị vụ
chứng: bệnh chỉ cớ cứ duyệt dẫn giám giải khoán kiến minh minh_thư nghiệm nhân nhận thư thực tri tá tích tật tỏ từ
chừ: bự
chừa: bỏ mặt
chừng: mực như nào độ
chửi: bới chữ mắng rủa thề xỏ đổng
chữ: bát chi chân con cái hiếu hoa hán in kí ký nghiêng nghĩa ngũ ngả nho nhật nôm quốc_ngữ rông rời số thập_ngoặc
 trinh trung tây tình tòng tắt viết vạn điền đệm đồng
chữa: bệnh cháy chạy thẹn
co: bóp cụm cứng giãn giật kéo lại mình ro rút thắt vòi
coi: bộ chừng hát khinh mắt ngó như nhẹ rẻ sóc thường trọng được
con: buôn bài bé bạc bệnh bọ chiên cháu chạy chồng con cà_con_kê cái côi cúi cưng cả cờ dâu dòng dại dấu em ghẻ giai
 giấm giống gái hoang hát hầu khăng khẳng lăn lắc ma mái mắt mẹ mọn một mụ ngươi người ngựa nhà nhỏ nuôi nít nước nợ
 nụ rơi rối so số sợi thú thơ thịt thứ tin trai trưởng trượt trẻ tàu tính tạo ve vụ xỏ út đen điếm đàn đòi đường đẻ đỏ
 đỡ_đầu đực ở
cong: cong cóc đuôi
cu: cu cũ cậu li ngói sen xanh
cua: bấy bể gạch nhện đồng
cung: bậc chiêm chiều chúc chức cách cúc cấm cấp cầu hiến hạ hỉ khai khuyết kiếm kính long mây mê nga nguyệt nữ phi
 phụng quăng quảng quế răng thang thiếu_niên thương thất điện
cuốc: bàn bộ chim
cuối: cùng tuần
cuốn: chiếu gói hút lá tổ_sâu xéo
cuống: cuồng họng lưu nhị noãn quýt
cuồng: bạo chiến chân chứng chữ cuống cẳng dâm dại loạn nhiệt nộ phong sĩ tín tưởng vọng ẩm
cuộc: họp lạc_quyên sống thi vui đua đấu đỏ_đen đời
cuộn: khúc mình phim
cà: bát chua cuống cưỡng cộ gai gỉ kheo khẳng_cà_kheo khổ kê là_khổ lăm lơ nhắc pháo phê riềng_cà_tỏi rà rùng rốt sa
 tong tím tưng vạt xóc độc_dược ổi
cài: cửa
càn: khôn quét quấy rỡ
càng: cua hay
cành: chiết cạnh ghép la là lá nanh nhánh
cào: bằng cào
cày: bừa chìa_vôi cấy cục dầm vỡ ải
cá: biển biệt biệt_hóa bạc_má bống bột chai chim chiên chuối chuồn chày cháy chép chó con cờ dưa giống gáy gỗ heo
 hàng_chài hét hố hộp kho kim kiếm kình lon lóc lăng lẻ lịch muối mè mù_làn măng mập mắm ngừ ngựa nheo nhám nhân
 nhân_chủ_nghĩa nóc nước phèn quả rô rô_phi rô_tía song sấu thu thần_tiên thể thể_hóa trác trích trôi tuyết tính
 tính_hóa tính_học tươi tầm voi vàng vẹt vụn ông đao đuôi_cờ đuối đối đồng
các: bà ngài vị ông
cách: biệt bức chức cú cấu_tạo li ly mạng mạng_hóa mạng_xã_hội ngôn nhiệt nhật quãng rách thủy thức trở tân xa điện
 điện_hóa điệu điệu_hóa đều
cái: ghẻ giấm gì thế_anh_hùng đã
cám: cảnh dỗ hấp lợn ơn
cán: bộ chổi cân sự viết
cánh: buồm bèo cam cung cờ cứng cửa gián giống gà hoa hữu khác kiến kiến_trắng màng môi mũi nửa phấn quân quạt
 quạt_gió sen sinh sáo sẻ tay thẳng trả tả vảy úp đều đồng
cáo: biệt bạch chung cấp già giác hưu hồi lui lão lỗi mật phó thoái thị tri trạng tạ tị tố tội từ
cáp: treo
cát: bá cánh căn cứ hung két kết lũy nhật sĩ tuyến táng tường vần đằng
cáu: bẩn cặn ghét gắt sườn tiết
câm: họng mồm
cân: bàn bằng hơi kẹo lực móc_hàm nhắc não nặng ta thiên_bình thư thường tiểu_li trẻ_em tây xứng đai đo đĩa đối
câu: chuyện chấp chắp cú dầm giam giăng hát họa hỏi kéo kẹo kết liêm lưu lạc_bộ nói quăng rê rút thúc thơ ví vắt đầu
 đằng đố đối ứng
cây: buồn bài bông bút bụi còi cảnh cỏ cối dù gõ hàng hương leo mầm mộc nhỏ nhỡ nêu nước nến rơm số thuốc thóc thảo
 thịt trồng viết xanh xăng đèn
cãi: bướng cọ lí lẫy lẽ lộn nhau vã
cò: bạch con cò cưa cử già hương ke khoang kè mồi quay ruồi rò thìa
còi: cọc xương
còn: lại nguyên như nữa tiếp trinh
còng: cọc
có: bát_ăn bầu bụng_tốt chuyện chân chí chăng chồng chứ con công cơ cớ của duyên gan hiếu hạn hạnh hậu học khi kinh lí
 lòng lý lẽ lỗi lợi ma mang mã mùi mặt mẽ một nghĩa người nhân nhẽ phép phúc phước sẵn thai thế thể tiếng tuổi tài
 tình tật tội vú vẻ vị án ích ý ăn điều đâu ơn
cóc: bùn cách cần khô nhảy tía vàng
cô: ai_tử bé chiêu dâu giáo gái hồn liêu lập lậu miên mình mụ nhi nhi_viện nàng phòng quả ta thôn thế trung tịch tử ve
 đúc đơn đầu đặc đọng độc đỡ ả
côi: cút
côn: quang quyền trùng trùng_học đồ
công: an an_viên binh binh_xưởng báo bình bằng bố bộc bội chuyện chính chúa chúng chức chứng chứng_thư chứng_viên cuộc
 cán cáo_ủy_viên cốc cộng cụ danh diễn dân dụng giáo hiệu huân hàm hãm hầu hội hữu hữu_hóa khai khanh khố kiên kênh
 kích lao liên luân luận lênh lí lý lương lập lệ lệnh lịch lợi lực minh môn mẫu nghiệp nghiệp_hóa nghiệp_phẩm nghĩa
 nghệ nghệ_học nghị nguyên nhiên nhân nhân_viên nhận nhật nông nông_nghiệp năng nương nợ nữ phiếu phu phá pháp phạt
 phẫn quyền quốc quỹ sai suất sá sản sảnh sở sứ sứ_quán sức thương thương_gia thương_nghiệp thải thần thẩm thổ thủ
 thức thự ti toi truyền trái trình trình_sư trường trạng trợ ty tác tác_phí tâm tích tôn tôn_nữ tư tước tắc tố tố_viên
 tố_viện tử tử_bột tử_vỏ viên việc văn vận vụ xuất xá xã xưởng ích điền điểm điện điệp đoàn đoạn đường đức ơn ước
cõi: bờ lòng mộng tiên trên trần tục âm đời
cù: lao là mì mộc nhầy túng đinh
cùi: tay
cùng: bên bất_đắc_dĩ chung chẳng_đã cực dân gốc khốn khổ kiệt kì_lí kế lúc nguồn nhau nhân ra tận tịch tột với đinh
 đường đồ
cú: muỗi mèo móc pháp rũ sút tuyết
cúc: bách_nhiệt bấm cu cung cúc dục trắng tần vàng vạn_thọ đầu_xuân
cúi: luồn lạy rạp xin
cúm: núm
cúng: bái cháo cáo cơm giỗ tế vọng được
cúp: đuôi
căm: căm gan ghét giận phẫn thù tức xe
căn: bản bệnh cơ cước cắt cớ cứ cứ_địa do duyên dặn hộ nguyên số thức tính tố vặn
căng: buồm mọng nọc sữa thẳng óc
cũ: càng kĩ nát
cũng: cứ như nên thế thể
cơ: ba_đầu biến bản bần chế chỉ chừng công_kí công_kế căng cấu cầu cực duyên duỗi giới giới_hóa gấp hoành hàn học hồ
 hội hội_chủ_nghĩa khí khí_hóa khổ kí lí lỡ man mà mưu mầu mật mật_viện nghiệp ngũ ngơi ngửa nhỡ niên năng năng_kế
 quan quan_học rối sấp số sở sự thang thiền thắt thể thể_học tim trí trơn trần trời vân vận xưởng xảo đồ
cơm: bữa chay chim chiên cháo cháy dừa không lam nước nắm nếp rang suất thập_cẩm toi tây vắt áo đen
cơn: cớ mưa
cư: dân sĩ tang trú xá xử
cưa: máy tay đá
cưng: cứng
cương: cường dũng giới lĩnh máu mô mục nghị quyết thường thổ trực tỏa vị vực yếu
cước: chú phí sắc vận
cưới: xin
cướp: biển bóc chồng cò công giật lái lời ngày ngôi phá
cười: bò chê cợt duyên giòn góp gượng khan lăn mát mỉm ngạo ngất nhạt nịnh nụ ruồi rũ rộ thầm trừ tình vang ồ
cường: bạo dương hào kích lân quyền quốc thần thịnh thủy toan tráng điệu đạo địch độ
cưỡi: bổ cổ rồng
cưỡng: bách bức chiếm chế dâm hiếp hôn ép đoạt
cạn: lời túi
cạnh: huyền khía khóe khế sườn tranh
cạo: giấy
cạp: chiếu nong
cả: bì cái cười gan ngày nể quyết thảy thẹn tin tiếng đến
cải: biên biến bắp bổ cay chính cách cúc củ danh dại dạng dầu dụng giá hoa hóa hối lương nguyên nhiệm quá thiện tiến
 trang trắng táng tân tạo tổ tội_danh tử_hoàn_sinh
cảm: giác giác_học giác_luận hoài hàn hóa hứng khái kích lạnh mạo mến nghĩ nhiễm nắng phong phục quan quang thán thông
 thương thấy thụ tình tính tưởng tạ tử xúc động ơn ứng
cản: quang trở
cảng: ngoài
cảnh: binh báo bị cáo giác giới huống ngộ phông quan sát sắc trí tình tượng tầm_rộng tầm_sâu tỉnh vật vệ vực địa
cảo: bản luận táng
cấm: binh chỉ cung cố cửa dán_giấy dục khẩu kị kỵ phòng thành vào vận vệ đoán địa
cấp: biến bách báo bậc bằng bộ cao cứu dưỡng hiệu kênh phát phí thời tiến tốc điệu
cất: binh bút bước cao chén chức cánh công cơn dọn giấu giọng hàng lẻn miệng mồm mộ nhà nhắc nóc phần quyền quân tiếng
 đi đám đầu
cấu: chí kiện kết rứt thành trúc trúc_học tượng tạo tứ xé âm
cấy: cày hái
cầm: bút bằng ca canh chân chầu chắc chừng càng cái cập cố cự giữ hơi hạc kì lái lòng lỏng màu máu như nắm quyền quân
 sắt thú thư tinh tù đài đường đầu
cần: chánh_điện câu cù cấp cẩu dùng kiệm kíp lao mẫn sa ta thiết trục tây vương vẹt vụ xé yếu
cầu: an ao bơ_cầu_bất bến chui chì chúc chứng cạn cạnh cống cứu danh dao duyên gai hiền hàng_không hòa hôn hồn khuẩn
 khấn khẩn khẩu khỉ kinh kì kế lông may mắt nguyện phao phong phúc phương quay sau siêu tai thang thân thủ tiêu toàn
 treo trước trường trượt tài tàu tích tự vai vinh viện vòng vồng xin yên đường đảo
cầy: bạc_má giông hương móc_cua
cẩm: bào châu chướng lai nang nhung thạch thạch_hóa tú
cẩn: bạch cáo mật thận thủ trọng tắc
cẩu: an hợp thả trệ
cận: chiến cổ giáp huống kim lai lao lâm_sàng nhiệt_đới nhật răng sản thần thị trạng văn_học vệ xích_đạo y_học đại địa
cập: kèm kê kênh
cật: lực một sức vấn
cậu: bé ấm
cậy: cục thế
cắm: cúi cổ mốc nhà ruộng sừng thẻ trại đất đầu
cắn: chỉ câu cỏ gót màu răng rứt trộm xé
cắp: nách nắp tay vặt đít
cắt: bom băng bỏ bớt cổ cụt cứ cử họng khúc lân lượt lần lời may ngang nghĩa ngắn ngọn phiên quãng ruột rốn tai thuốc
 tiết toa tóc xén đặt đứt
cằn: cọc cỗi nhằn
cẳng: chân giò tay
cặn: bã kẽ
cặp: ba_lá bến chì giấy kè kèm lồng mạch nhiệt sốt thai tóc vợ_chồng đôi
cọ: dầu xát
cọc: chèo cà_cọc_cạnh cằn leo sợi tiêu
cỏ: ba_lá ban bạc_đầu chân_nhện chét cây cú dùi_trống dại gà gấu khô lào lác lông_lợn lùng mật nến roi_ngựa sữa voi vê
 xước
cố: chí chấp chết chủ công cùng cựu gắng hương hữu kết lão nhiên nhân nông quận quốc sát sức sự thổ thủ tri tâm tình
 tật vấn ý đô đạo định định_luận
cốc: biển loại láo vũ đế
cối: xay
cống: hiến lễ ngầm nạp phẩm rãnh sinh sĩ vật
cốt: cách cán giao hóa học khí lõi nhất nhục thép truyện tủy tử yếu
cồn: cào cát ngọt ruột thuốc
cổ: bẻ bồng chày chân cánh cồn dân_tộc_học giả hoặc hũ họa học họng hủ khí_hậu khí_hậu_học kim kính lai leo lệ lọ lỗ
 mộ ngạn ngữ ngữ_học nhiệt_đới nhân phiếu phong phần quái sinh sinh_vật_học sơ sử tay thi thìa thạch_khí truyền trướng
 tâm_lí_học tích tượng tế_bào_học tự tự_học võ văn văn_học vũ xưa điển đông đại đặc_hữu địa_lý độ động động_vật_học
 đứng
cổng: chào cái hậu ngõ
cỗ: bài bàn chay kiệu lòng quan_tài trung_thu ván xe áo đòn
cỗi: nguồn phúc rễ
cội: nguồn rễ
cộng: bào hòa hòa_hóa hưởng sinh sản sản_chủ_nghĩa sự tác tác_viên tồn đồng
cột: buồm chống cái cây_số cờ dây_thép gôn lái lòng mũi mốt mỡ ngắm sống tháp trụ tín_hiệu tủy xăng
cớ: chi gì sao
cờ: bạc hiệu lông_công lệnh mao người quạt quốc_tế rủ trắng tướng vua vây xí đuôi_nheo
cởi: mở truồng trần
cợt: nhả
cụ: bà bị kị lớn nhà non nội thể thể_hóa ông
cục: bộ cưng cằn cục diện kịch phó súc thế trưởng tác tẩy
cụm: nhọt
cụt: chân hứng tay
củ: chuối chính chóc cái cải cải_đường cẩm dong gấu hợp mài nâu soát tỉ từ vấn đao đậu ấu
của: chìm công cải cấm hiếm hương_hỏa hối_lộ hồi_môn lạ này nổi nợ riêng tư đút ấy
củi: lửa tạ vụn đuốc đóm
củng: cố mạc
cứ: liệu như việc điểm
cứng: cáp cát còng cỏi cổ họng khớp lưỡi miệng mình nhắc
cứu: binh bần bệnh chữa cánh giúp hạn hỏa hộ khổ mệnh nguy nhân nước quốc tinh trợ tế viện vong vãn vớt xét
cừ: khôi
cừu: hận quốc thị địch
cử: ai binh chỉ hành lễ nghiệp nhân nhạc sự tri tri_đoàn tạ tọa tử đỉnh động
cửa: biển bán_vé bên bể bồ_đề bức_bàn chớp cuốn công già hiệu hàng khuyết không khẩu khổng kính miệng mái mình mạch mở
 ngách ngõ ngầm nhà phật quan quang quyền ra sổ tay thiền thông_hơi tàu tò_vò từ_bi van viên xe ô ải
cửu: chương lí_hương nguyên ngũ phẩm trùng tuyền
cự: hôn li nho phách phú thạch tuyệt tộc đại
cực: bắc chẳng_đã cầu dương hàn hình hữu khoái khổ kì lòng lạc lực mạnh nam ngắn điểm đoan đại độ
cựu: binh chiến_binh giao học học_sinh kháng_chiến lệ nho thạch_khí thần thế_giới thời truyền trào ước
da: bát bê bọc_qui_đầu cam che_mắt_ngựa chì cóc cừu dày dê dầu dẻ gà khô liễu láng lông lươn lộn mồi người non nổi_hạt
 rạn sống thuộc thịt trắng trời vàng đen đầu đỏ đồng
dai: dẳng sức
dan: tay
dang: dở
danh: bạ ca cách cầm diện dự gia giá hiệu họa kĩ lam lợi mục nghĩa ngôn nho nhân pháp phẩm phận sách sĩ sơn sư thiếp
 thần thắng thủ tiếng tiết tài tính tướng từ vị vọng y
dao: bài bào bầu cau con cày cạo cầu cắt_kính dài ghép khắc kéo mổ mỗ ngôn pha phát trầu xếp ăn động động_kí động_kế
 động_đồ
day: dứt lưng
di: bút chiếu chuyển chúc chỉ chứng căn cư cảo cốt dân dưỡng dịch huấn hài hại hận họa lí lụy mệnh mờ ngôn sản thể
 thực tinh truyền truyền_học trú tích tản tật tặng vật động
dinh: cơ dính dưỡng dưỡng_học lũy thất thực trại điền điền_sứ
diêm: dân phủ sinh tiêu trường vương điền đài
diếp: cá củ dại ma
diều: lửa mốc vằn
diễm: lệ phúc sử tình
diễn: binh biến ca cảm dịch giả giải giảng hành kịch nghĩa thuyết tiến trường tả tấu tập từ viên văn xuất âm đài đàn
 đơn đạt
diễu: binh võ_dương_oai
diện: kiến mạo tiền tích tích_kế đàm
diệp: chi lục thạch
diệt: chuột chủng cỏ khuẩn sinh sinh_thái trừ vong xã_hội
diệu: kì kế võ_dương_oai
do: dự lai thái thái_hóa thám đó
doanh: dật hoàn lợi nghiệp sinh số thu thương trại điền điền_sử
doi: đất
dong: riềng thứ
du: canh côn cư dương già hành hí học học_sinh khách kí kích lãm lịch mục ngoạn nhập thuyết thuyền thủ_du_thực tử xuân
 xích đãng
dung: bào dị dịch hòa hạnh hợp kháng lượng môi mạo nghi nham nhan nạp quang sai tha thân thứ tích túng tục độ
duy: cảm danh hiện_tượng hạnh_phúc kỉ linh lí mĩ ngã nhất năng thao_tác thực trì trí tu tâm tâm_luận tân vật vật_luận
 ý_chí
duyên: cớ do dáng giang hài hải kiếp nợ phận số trời
duyệt: binh mục y
dài: dòng hơi hạn long lưng lời mồm
dàn: bài cảnh dựng hòa mặt mỏng nhạc trận xếp ý
dành: dành giật riêng
dào: dạt
dày: công dày dạn dặn đặc
dán: mũi mắt
dáng: bộ chừng như vóc vẻ đi điệu
dâm: bôn dật dục họa loạn ngôn phụ thư tà từ yêu ô đãng
dân: binh biểu bẹp ca chài chính chúng chủ chủ_hóa cày công cư cử doanh dã dấn dụng gian khí luật làng lập nghèo
 nguyện phong phu phòng quyền quân quê quốc sinh số sự thanh thường thầy thợ trí tuyển tâm tình túy tị_nạn tộc
 tộc_chủ_nghĩa tộc_hóa tộc_học tộc_tính vận vệ y ý đen đinh ước
dâng: công sao
dâu: bể cao_su con gia rượu tây tằm
dây: buộc bông_xanh bọc chun chuyền chằng cung cáp câu cương dưa dẫn giày khóa_kéo kẽm kẽm_gai leo loan lưng mũi mật
 mộc_thông mực nhảy nói oan phơi sống thép thép_gai tây tóc tơ_hồng xích ông_lão đau_xương đeo điện đàn đất
dã: ca chiến cầm man ngoại nhân sử thú thự tràng tâm vị đề
dãi: dầu rớt thẻ
dãy: cuốn núi
dè: chừng đâu
dê: cụ già rừng
dì: ghẻ hai họ phước ruột
dí: dỏm nát
dính: dáng kết líu máu mép ngón đạn
dò: dẫm hỏi xét ý
dòng: châu chảy dõi giống họ máu nước quét thuần thăm tên điện
dõi: dõi theo
dù: dì rằng sao thế_nào
dùi: đục
dĩ: chí hậu nhiên thượng tiền vãng
dĩa: bay
dĩnh: ngộ
dũng: cảm dược khí mãnh sĩ tướng
dơ: bẩn dáng đời
dơi: lá_mũi muỗi ngao ngựa quạ quỷ tai
dư: ba dùng dật giả huệ hương hưởng hạ luận lực thừa vị âm ân đảng địa_chí
dưa: bở chua chuột góp hành hồng leo lê muối món tây đắng đỏ
dương: bản cầm cực danh dương gian liễu lịch mai thế tính vật xuân xỉ đài
dưới: đây
dường: bao như nào ấy
dưỡng: bệnh chí dục khí lão lão_viện mẫu mục nữ phụ sinh sức thai thành thân thần tử đường
dược: học khoa liệu liệu_học lí_học lực_học mạ phòng phẩm sĩ thảo tá tính điển
dạ: con cẩm cỏ dày dịp hương hội hợp khúc lá_sách lữ_viện múi_khế quang thị tổ_ong vũ xoa yến đài đề
dại: dột gái mặt trai
dạn: dày dĩ mặt người roi đòn
dạng: bản hình thức
dạo: bước chơi gót mát quanh ấy ổ
dạt: dào
dạy: bảo dỗ học khôn kèm kê tư đời
dải: màn mũ rút đất đồng
dấn: bước thân vốn
dấu: chân chấm chấm_lửng chấm_than cộng giáng gạch_ngang gạch_nối hai_chấm hiệu hoa_thị huyền hỏi kiểm lăn_tay lược mũ
 ngoặc ngoặc_kép ngoặc_vuông ngoặc_ôm ngoặc_đơn ngã niêm nặng nối phết sắc tay than thánh thánh_giá thăng thị_thực
 tích vết ấn
dấy: binh loạn nghiệp nghĩa quân
dần: dần mòn
dầu: bạc_hà cao cho con_hổ cá cù_là dãi dọc dừa giun hôi hắc hỏa khuynh_diệp khí lai long_não lòng lạc lửa mà máy mè
 mỏ mỡ nhớt nhờn nặng phụng rái sao sở ta thánh thông thơm thầu_dầu thực_vật trai tràm tây tẩy ve vậy vừng xăng ăn đèn
dẫn: bảo chuyện chứng cưới dầu dắt dụ giải hát hướng hỏa khởi lễ lộ nhiệt nạp thân thần_xác thủy thủy_nhập_điền tiến
 xuất xác điện đô đường đạo đầu độ
dẫu: rằng sao
dập: tắt vùi
dật: cư dục sĩ sử
dậy: men mùi thì đất
dắt: bóng dây dẫn gái mũi tay
dằn: dỗi lòng mặt
dặm: băng hồng khơi liễu nghìn phần trường
dặn: bảo dò
dẹp: giặc loạn tan yên đường
dẻ: gai
dẻo: chân dai dang mồm sức tay
dể: ngươi
dễ: bảo bể chịu chừng coi dàng dãi ghét gì hiểu nghe ngươi sợ thương thường tiêu tính ăn đâu ưa
dệt: gấm kim
dị: biến_thái bào bản bội chất chủng cảm dưỡng dạng giao giáo hình hóa hướng hợp_tử kì kỳ nghị nhiễm nhân phát_sinh
 sinh_trưởng sản sắc sự thường trương trị tướng tật tộc vòng vật đoan đồng ứng ứng_học ứng_nguyên ứng_thể
dịch: bản giả giọng hoàn hạch lệ mã ngược phẩm rỉ thuật thấm tả vị vụ xuôi âm
dịu: bớt dàng giọng hiền ngọt
dọa: dẫm già nạt
dọc: dưa dừa mùng ngang đường
dọn: bàn cơm dẹp hàng nhà sạch ăn đường
dốc: chí lòng ngược sức túi đứng ống
dối: da trá
dốt: nát đặc
dồi: dào
dồn: dập nén
dỗ: dành mồi ngọt
dội: âm
dột: nát
dời: bước chân gót
dở: bữa chừng dang hơi miệng người ra tay
dỡ: hàng
dụ: dỗ hàng
dục: anh_đường năng tình vọng
dụng: binh công cụ cụ_viên hiền học tâm võ ý
dứa: dại
dứt: khoát tình điểm
dừa: cạn nước
dừng: bút bước chân lại
dữ: da dội kiện liệu tợn đòn
dự: báo bị chi khuyết kiến liệu luật mưu phòng phần thi thu thí thính thảo thẩm thẩm_viên toán trù trữ tính án đoán
 định ước ứng_lực
dựa: dẫm kề trên
dựng: hình ngược đứng
e: dè e lệ ngại nề nể rằng sợ thẹn ấp
em: bé chồng dâu em gái họ nuôi ruột rể trai vợ út
eo: biển hẹp lưng sách éo óc ôi đất ếch
ga: ra tô
gai: cua dầu gai góc gốc mắt sốt thị tên xương ốc
gan: bàn_chân cóc_tía dạ góc liền lì ruột
gang: tay thép trắng tấc xám
ganh: ghét tị đua
gay: go gắt
ghen: ghét ngược tuông tị tức tỵ ăn
ghi: chép chú công lòng nhận nhập nhớ rõ tên tạc âm ý
ghim: băng
ghé: lưng mắt tai vai
ghép: cặp mộng sau trước đôi
ghét: bỏ mặt người
ghê: ghê gớm hồn người răng rợn sợ tởm
ghẻ: lạnh lở nước ong ruồi
ghế: bành băng bị_cáo bố chao dài dựa gập mây ngựa phụ tựa vải xoay xích_đu điện đẩu
gia: biến bảo bộc chi_dĩ chính chủ công cư cường cảm cảnh cầm cố dĩ dụng giáo giảm huynh huấn hào hương nhập nô phong
 pháp phả phổ quan quyến súc sư sản số sự thanh thuộc thân thất thần thế tiên truyền trưởng trạch trọng tài tâm tăng
 tư tố tốc tốc_kế tộc từ vận vị ân đinh đình đình_trị đường đạo đệ đồng ơn ấm
giai: cú cấp gái kì nhân phẩm thoại thừa tác tầng tế vị âm điệu đoạn
giam: cấm cầm cứu giữ hãm lỏng
gian: bào băng chí_tuyến cơ dâm dối hiểm hàm hàng hùng khổ khớp lao lận lậu nan thần xảo ác địa_cực địa_tầng đốt
giang: biên hà hồ khê khúc khẩu mai mai_học san sơn tân đình
giao: ban binh bái bóng chiến cảm cảnh cấu du dịch hiếu hoan hoàn hoán hòa hôn hưởng hảo hẹn hỗ hội hợp hữu kèo kết
 liên loan long lưu lương nhận nạp nộp phó phối phối_học quân thiệp thoa thoa_kế thông thông_hào thời thừa tiếp tranh
 trùng tuyến tế tử tử_bào tử_nang tử_thể vĩ đấu
gieo: cầu lại neo quẻ rắc trồng vần
giun: chỉ cát kim lươn móc móc_câu nhiều_tơ que sán tròn tóc vòi xoắn ít_tơ đũa đất đốt ống
già: cả cỗi dặn giang giận họng lam làng láo lão mồm nua tay yếu đời
giàn: bếp giáo hỏa pháo thiêu
giành: giật
giàu: có sang
giày: ban bốt cao_cổ dép gia_định hạ kinh vò xéo đạp ống
giá: biển biểu buôn bán bán_buôn bán_lẻ chợ_đen cả dụ họa mua mà ngự như nhạc noãn phỏng sử thành thú thể thị_trường
 thử treo_cổ trị vé vẽ xí_nghiệp áo
giác: cự kính kế mạc ngộ nút quan thư độ
giám: binh biên hiệu học hộ khảo lí má mã mục ngục quốc sinh sát thị thủ định định_viên đốc đốc_thẩm
gián: cách hoặc nghị phân quan thu tiếp điệp đoạn
giáng: chỉ chức cua cấp hương hạ họa loại lâm phàm sinh thế trả trần trật
giáo: ban chủ chức cụ dân dưỡng dục dục_học giới giở hoàng huấn hóa học học_pháp hội hữu khoa khoa_thư khu lí lệnh mác
 phái phường phẩm sinh sĩ sư thụ trình trưởng tài viên vụ xứ án điều điều_chủ_nghĩa đoàn đường đạo đầu đồ
giáp: binh bảng chiến công giới hạt lai lá_cà mặt năm ranh sĩ trạng trận vụ xác
giây: lát phút
giã: từ độc ơn
giãn: mạch nở tĩnh_mạch xương
giêng: hai
giò: bì bó lụa mỡ thủ vàng xào
giòn: giã tan
gió: bão bảo bụi heo_may lào lùa lốc may máy mây mùa mưa sương trăng tây vàng xoáy đông
giông: giống
giùm: giúp
giúp: rập sức việc ích đỡ
giăng: hoa lưới
giũ: bụi lông
giơ: mặt xương
giương: buồm cao mắt vây
giường: bệnh chiếu thờ
giả: bộ bữa chu_kì cách cầu cầy của da danh dạng dối dụ giao hiệu hình hợp_kim lời mạo ngơ nhân_giả_nghĩa như sử thiết
 thuyết thác thử trang trá tuần_hoàn túc tạo tảng tỉ vờ đò đạo_đức định đồng_hình
giải: binh buồn bùa cấu cứu cử giáp hòa hạn khát kết lao lạm_phát muộn mã mê nghĩa nghệ nguyên ngũ ngộ nhiệm nhiệt oan
 phiền pháp phóng phóng_quân phẫu phẫu_học quyết sầu thoát thuyết thích thưởng thể thức trí trùng_hợp trừ tán tích tỏ
 tỏa tội vi vây ách điều đáp độc độc_tố ước
giảm: bớt chấn dần giá huyết_áp lực nhiễm nhiệt nhẹ niệu phân phức sút sản sốt thiểu thuế thọ tiết tô tốc tội tức án
 áp đau
giản: chính dị lược lậu minh tiện xương yếu đơn đơn_hóa đồ ước
giảng: diễn dạy dụ giải hòa nghĩa sư thuật viên đài đàn đường đạo
giấc: bướm hoa mòng mơ mộng ngủ nồng tiên vàng xuân điệp
giấm: bỗng mật thanh
giấu: màu mình quanh tiếng tên tủ
giấy: bao_bì bao_gói biên_lai báo bóng_kính bướm bạc bản bọc bồi chứng_chỉ chứng_minh chứng_nhận căn_cước da da_bê dầu
 giá_thú gói hoa_tiên hằn_sọc hồ in khai_sanh khai_sinh khai_tử khen kính kẻ_ô lọc lộn moi má mời nháp nến phép quyến
 quỳ ráp sáp sơn than thiếc thông_hành thấm thẩm trang_kim tàu_bạch tín_chỉ tờ viết_thư vẽ vệ_sinh đi_đường đánh_máy
 ảnh
giận: dỗi dữ thân
giật: cánh_khuỷu cơ dây giật giọng gân hậu lùi lửa mình nóng rung
giằng: co xay xé
giặc: biển cướp cỏ giã lái
giặt: giũ là
giếng: dầu khơi
giết: chóc hại người thịt
giềng: mối
giễu: cợt
giọng: kim lưỡi nói thổ văn điệu
giọt: châu hồng lệ máu mưa ngọc nước sành sương tụ
giỏ: phấn ấm
giỏi: giang
giống: cái hệt loài má người như nòi trung đực
giỗ: chạp hậu hết đầu
giới: chức hình hạn luật nghiêm ngữ sát sắc thiệu tuyến tính tính_hóa tính_học từ tửu yên
giờ: cao_điểm chót chơi chết giấc hồn làm_thêm lâu nghỉ phút rãnh ăn đây
giời: leo
giở: chứng dạ giọng giời lại mình mặt quẻ tay
giục: giã
giữ: chỗ giá gìn kín kẽ lại lễ lời miếng miệng mình nguyên nhiệt phép sức_khỏe tiếng tiết trật_tự trẻ vững ý
giữa: chừng trưa
gom: góp
gà: chọi con cát cỏ giò gật hoa lôi mái mờ nhật nòi nước pha phi ri rừng sống thiến tiền trống tây tơ vịt ác đồng
gài: bẫy cửa
gào: thét
gác: bút bếp bỏ chuông cổng dan lửng mỏ núi sân thượng xếp
gái: giang_hồ già góa nhảy tân tơ điếm
gán: ghép nợ tội ép
gánh: chịu hát nặng vác
gáy: sách
gân: cốt cổ sức
gây: bệnh chiến chuyện dựng giống hấn lạnh lộn men mê ngủ nhiễu nợ rối sốt sự thù tê
gãy: gọn vụn đổ
gì: gì
gìn: giữ
gò: bó băng má mộ ép đống
gòn: gọn
góa: chồng vợ
góc: bù cạnh khúc_xạ kề ngọn nhà nhị_diện nhọn phản_xạ tư
góp: chuyện họ mặt nhặt phần sức vào vốn ý điện
gót: ngọc sen son sắt tiên tiền đầu
gõ: kiến
gù: lưng
găng: cơm tay tây
gươm: giáo đao
gương: cầu hậu lõm lồi mẫu mặt nga phẳng sen sáng
gượng: dậy gạo nhẹ ép
gạc: bỏ
gạch: bỏ chéo chịu_lửa dưới gạch hoa lá_nem lát mộc ngang nối xóa đít ống
gạo: ba_giăng chiêm cẩm cụ dự giã mùa nước nếp tám tẻ xát đồ
gạt: bỏ lệ ngọn nợ tàn
gả: bán chồng
gấm: vóc
gấp: bội gay khúc ngày đôi
gấu: chó lợn mèo ngựa trúc
gầm: hét thét trời
gần: bên gũi kề như xa đây đến
gầy: gò mòn xơ yếu
gập: ghềnh gà_gập_ghềnh xuống
gật: gà_gật_gù gù đầu
gậy: tày
gắn: bó liền xi
gắng: công gượng sức
gắt: gao mù
gặm: mòn nhấm
gặp: dịp gỡ may mặt nhau nạn phải thời vận
gặt: hái
gỉ: đồng
gọi: cửa hỏi hồn là lính sống thầu điện_thoại
gọn: ghé gàng mắt
gốc: ghép gác phần rễ tích từ tử
gối: chăn dài dựa loan phụng vụ xếp điệp
gỗ: bìa cây dán hồng_sắc súc thiết_mộc tròn tạp
gộp: vào
gớm: ghê mặt
gờ: vòng
gỡ: gạc mìn nợ rối tội đầu
gợi: cảm lại ý
gừng: gió
gửi: lời rể rễ thân thưa
ha: ha hả
hai: chấm lá_mầm lòng mang mặt nghĩa quốc_tịch thân vợ_chồng
ham: chuộng muốn mê sách sống thích
han: gỉ
hang: hùm hốc phổi động ổ
hanh: hao thông
hao: hao hụt mòn phí sức tài tổn
hay: biết chữ dở hay ho không là làm lây nhỉ quá quên sao đâu
heo: hút hắt may quay vòi
hi: hi lạp_hóa sinh vọng
him: him
hiên: ngang
hiếm: có gì hoi
hiến: binh chương dâng kế pháp pháp_hóa sinh thân định ước
hiếp: bức chế dâm hách
hiếu: chiến chủ danh dưỡng hạnh hỉ học khách khí kinh kì kỳ nam nghĩa nữ phục sinh sắc sự thuận thảo thắng trung tâm
 tử động
hiền: huynh hòa hậu hữu khô lành muội mẫu nhân sĩ thê thần triết tài từ đệ đức
hiểm: hóc họa nghèo nguy trở yếu ác địa độc
hiển: hiện hoa hách linh minh nhiên thánh tinh vi vi_học vinh đạt
hiểu: biết dụ lầm ngầm thị
hiện: bộ diện dịch giờ hành hình hữu kim nay sinh thân thời thực thực_hóa tiền trường trạng tình tượng tượng_học tại
 tại_hóa vật đại đại_hóa
hiệp: biến hội khách lực nghị nữ sĩ thương trợ tác đoàn định đồng ước
hiệu: buôn chính chỉnh dụng lệnh lực nghiệm năng phó quả suất sách số thuốc thế triệu trưởng đoàn đoàn_trưởng đính
ho: gió gà he hen khan lao
hoa: bia bướm cà cương hiên huệ hậu hồng khôi kỳ liễu lơ lệ lợi màu mơ mắt mỹ nguyệt ngôn niên quả râm sen sói tai tay
 tiên tiêu trà tình tím viên văn
hoan: hô hỉ lạc lạc_chủ_nghĩa nghênh
hoang: dâm dã dại mang mạc phí phế thai tàn tưởng vu vắng điền đường đảo địa
hoi: hoi
hong: gió hóng
hoài: báo cảm cổ của nghi niệm phí sơn thai vọng xuân
hoàn: bị chỉnh cảnh cầu hảo hồn lương mỹ nguyên thiện thành toàn tán tất tục vũ đồng
hoàng: anh bào chủng cung gia giáp hôn hậu kim lan oanh phái thiên thành thái_hậu thái_tử thân thượng thất thổ tinh
 triều tuyền tôn tộc tử yến ân đạo đản đế
hoành: cách_mô hành phi tráng độ
hoán: chuyển cải dụ vị
hoãn: binh nợ xung
hoạch: định
hoại: thân thư tử
hoạn: lộ nạn quan đồ
hoạt: bát chất hình họa khẩu kịch lực thạch tính đầu động
hoảng: hốt hồn sợ
hoắc: hương loạn lê
hoặc: chúng giả là
hu: hu
hun: hút khói đúc
hung: bạo dữ hung hãn hăng phạm thần thủ tin tinh tàn tán táng tợn ác đồ
huy: chương hiệu hiệu_học hoàng hoắc động
huynh: trưởng ông đệ
huyên: náo thiên truyền đường
huyết: bào bạch chiến cầu cầu_kế cầu_tố dụ hư học khối lệ mạch niệu quản sắc_kế sắc_tố sử thanh thanh_học thanh_tố thư
 thống tâm tương áp áp_học áp_kế
huyền: bí chức diệu hoặc hồ phù sâm thoại vi đề ảo
huyện: hàm đoàn đường đội ủy ủy_viên
huân: chương công nghiệp tước
huấn: dụ học luyện luyện_viên lệnh thị từ điều đạo
huệ: biển cố tây
huống: chi hồ
huỳnh: quang
hy: hữu sinh vọng
hà: bá chính cố cớ hiếp hơi khẩu khắc khốc lạm má mã ngược thủ_ô thủ_ô_đỏ tiện tất xa y
hài: cốt hòa hước kịch lòng nhi sảo văn âm đàm đồng
hàm: dưỡng giả hồ lâm_viện lượng oan răng rắn súc số thiếc thụ tiếu ân ý ếch
hàn: gia gắn huyên hơi khẩu luật lâm lâm_viện mặc nho rèn sĩ the thử_biểu thực vi xì ôn điện đới
hàng: binh hiên hoa hóa hải họ khô không không_mẫu_hạm loạt lậu lối ngà ngày ngũ nước nằm phố phục quán rong rào tháng
 thú thần thịt tuần tướng tấm tỉnh xách xáo xã xén xóm xứ ăn đầu ước
hành: binh chánh chính cung cách dinh doanh hoa hung hình hương hạ hạt khiển khách khúc khất kinh lang lí lý lạc lễ
 nghề nhân não pháp phạt quyết quân sự ta thích tinh trang trình trình_kí trình_kế tung tá_tràng tây tăm tẩu tỏi tội
 vi vi_chủ_nghĩa viện vân văn xác đạo động
hào: chỉ hiệp hoa hùng hứng khí kiệt lí lũy mục nhoáng phóng phú quang trưởng ván
há: dám dễ hốc miệng nỡ
hách: dịch
hái: lượm
hán: hóa học ngữ thư tộc tự việt văn
háo: hức khí
hát: bóng bắc bộ bội chèo cô_đầu cải_lương hỏng tuồng xướng ả_đào
hâm: hấp mộ nóng
hân: hoan hạnh
hãi: hùng
hãm: hiếp hại màu mình nhạy tài
hãn: hữu mạn
hãng: buôn
hãnh: diện tiến
hãy: còn
hèn: chi gì hạ kém mạt mọn nhát nào yếu
hé: môi mở nắng răng
héo: hon hắt mòn ruột đầu_ruồi
hình: bao dong dung dung_từ dáng dạng dịch hiệu_học hài họa học hộp in_bóng luật lập_phương móc mẫu nhi_thượng_học
 nhân như nón nổi phạt quạt sinh sắc sự sự_hóa thang thù thế thể thức thức_chủ_nghĩa thức_hóa triết tròn trạng trụ
 tượng
hí: hí khúc kịch trường viện
hò: giã_gạo hét hẹn khoan la lơ mái_đẩy reo
hòa: bình giải hoãn hợp khí nhã nhạc nhịp tan thuận âm
hòm: chân gian hòm phiếu thư xe
hòn: bi ngọc đáo đạn đảo
hóa: chất công dược dầu giá học lỏng phân thạch trang trị tính đơn
hóc: búa hiểm
hói: trán đầu
hóng: chuyện mát
hô: cách danh hoán hào hấp hấp_kế hố ngữ
hôi: của dầu hổi mốc mồm nách rình tanh thối
hôm: kia kìa mai nao nay nào này nọ qua sau sớm trước xưa
hôn: hít lễ mê nhân nhật phối quân thú thư ám ước
hông: hốc
hùng: biện cường cứ dũng hoàng hậu hồn hổ khí tráng tài tâm vĩ
hú: hí họa hồn tim
húng: chanh chó dồi láng quế thông
hút: bám bụi máu thu xách
hăm: dọa he hăm_hở_hở hở
hăng: hái hăng hắc máu say tiết
hơi: dâu hơi hướng men ngạt sức thở đâu đồng độc
hơn: cả hẳn hết là nữa thiệt thua thế_nữa
hư: báo cấu danh hao hàm hèn hại hỏng kháng không không_hóa ngụy nhược nát phí số thân truyền trương từ vinh vô
 vô_chủ_nghĩa văn vị đốn đời ảo
hưng: binh bái cảm khởi phấn phế thần thịnh vong vượng
hưu: binh bổng canh chiến hạ non quan thẩm trí
hương: bài bạ chính chức cả cống dũng giới hoa hỏa liệu lân lão lí lửa nhu phụ quan quản sen sư thung thí thôn thơm
 thẻ trời tục vòng vị xạ án đài đăng đảng ước ẩm
hươu: cao_cổ sao
hướng: cách dương dẫn dẫn_viên lại màu nghiệp ngoại ngã nhiệt nhật quang thiện tâm điện đạo đạo_sinh địa động
hưởng: lạc thọ thụ ứng
hạ: buồm bán_niên bì bút bệ bộ cam chí cánh công cấp cố cờ du giá giọng giới huyền hồi khô_thảo lưu lệnh màn mã mình
 nang nghị_sĩ nghị_viện nguyên_tử ngục nhiệt phách sách sát sơn thủ thủy thử tiện trần tuần tình tần tầng tứ từ viện
hạch: hạnh lạc nhiễm_sắc nhân sách toán tâm xoài đồ
hạm: trưởng đội
hạn: canh chế hán hẹp lượng mức ngạch vận định độ
hạng: bình mục mục_công_trình người nhất nặng thứ ưu
hạnh: kiểm ngộ nhân phúc đào
hạo: nhiên
hạp: long
hạt: châu dẻ giống huyền kín kết lệ lựu mềm nhân tiêu trai trần
hả: dạ giận hê hơi lòng mùi
hải: chiến cảng cẩu dương dương_học hà khẩu li lí lý lưu lưu_kế lục_không_quân miên ngoại ngạn nội phận quan quân
 quân_lục_chiến quỳ sâm sản thuyền tinh tiêu triều tân tần tặc vương vẫn vận vị yến âu đăng đường đạo đảo đồ
hảo: hán hạng sự tâm vị ý
hấp: dẫn him hơi hối lực ta_hấp_tấp thu thụ thủy_kế tấp
hất: cẳng hàm hậu ngã
hầm: hào hè hơi hầm hố hừ lò mìn mỏ mộ ngầm rượu rập trú_ẩn tàu
hầu: bao bàn bóng chuyện cận hạ hết kiện lễ như non sáng tước
hận: cừu thù
hậu: binh báo bị bối bổ chiến cung cảnh cần cổ_điển môn nghiệm phi phôi phương phẫu quân quả sinh sản sự thuẫn
 thuộc_địa thân thú thưởng thế tiến trường tuyến tuyển tình tạ tạo tập tố từ viện vận vệ điện đài đãi đình đường đại
 đậu đội ấn_tượng
hắc: búa bạch lào tinh_tinh tố vận ám
hắn: ta
hắt: hơi nắng
hằn: học thù
hằng: hà_sa_số lượng nga số tinh tâm đẳng_thức
hẳn: hoi là
hẹn: hò ước
hẹp: bụng lượng
hẻo: lánh
hết: cách cả duyên dạ hơi hồn lòng lẽ lời mực nhẵn nước ráo sạch sức thảy thời tiệt trơn trụi ý đường đời
hề: chi gì hấn hề đồng
hệ: luận lụy quả số thống thống_hóa thống_học trọng từ
hỉ: mũi nọ sắc sự tín xả đồng
họ: hàng mạc ngoại nội đương đạo
họa: báo chăng công căn là may mi sĩ vần đồ
học: bạ bổng bộ chính chế cụ giả giới gạo hiệu hàm hành hỏi khóa kì lực nghiệp niên phiệt phong phái phí quan sinh sĩ
 thuyết thuật thức trò tập viên viện vấn vần vị vụ xá ôn điền đòi đường
họng: súng
họp: báo chợ hành mặt
hỏa: bài châu công diệm_sơn hoạn kế lò lực pháo tai tinh tiễn táng xa
hỏi: bài cung dò dồn han nhỏ thi thăm tiền tra tội vặn vợ
hỏng: chân hóc kiểu máy mắt thi ăn đi
hố: tiêu xí
hốc: mắt xì
hối: cải hả hận lỗi lộ phiếu quá tiếc đoái
hốt: hoảng nhiên thuốc
hồ: chi cầm dễ hải khẩu li lì lô lơ nghi phèn quang sơ thủy tinh tiêu tắm điệp đào đồ
hồi: chuyển cư cảm dương giáo giáo_hóa hưu hương hồi hộp kinh kí loan lâu lưu môn não nãy phục quy sinh sức thanh
 trang triều tràng trào trước tâm tín tưởng tỉnh tị tố tục văn xuân âm đầu ức
hồn: bạch hậu nhiên phách thơ
hồng: bì bạch chủng cầu diệp hoa hoàng huyết_cầu hào hạc hồng hộc kì lâu lô lựu mao ngoại ngâm nhan nhung nương phúc
 quân quần sắc thập_tự thủy trần tâm tích tước vận xiêm y y_giáo_chủ điều đào
hổ: biến cốt cứ huyệt khẩu lang lục lửa mang phách phù quyền thân thẹn trùng trướng tương tướng vĩ
hỗ: trợ tương
hỗn: chiến dịch giao hào hợp loạn láo mang nguyên nhập quân_hỗn_quan thực tạp độn ẩu
hộ: bộ chiếu giá khẩu lí lý lại mạng mệnh pháp sinh sinh_viên sĩ sản tang thân trì tịch tống vệ đê
hộc: máu tốc
hội: buôn báo chùa chẩn chợ chủ chứng diễn diện giác giảng hè họa họp kiến kín nghị nguyên ngộ quán sinh sở thao thi
 thiện thoại thí thương thảo thẩm tụ viên ý đàm đồng ẩm
hộp: sọ số thư đêm
hột: cơm xoài
hời: hợi
hở: chuyện cơ hang môi ngực sườn vai
hỡi: ôi
hợp: bang bào bào_tử chất cách cẩn danh doanh giao hiến kim lí lí_hóa lưu lẽ lệ lực nhất pháp pháp_hóa phần quần sinh
 thiện thành thời thức thức_hóa tuyển tác tác_hóa tác_xã tình tấu tử xướng âm ý điểm đồng
hụt: chân vốn ăn
hủ: bại hóa lậu nho tiếu tục
hủy: bỏ diệt hoại sắc
hứa: hôn hẹn nguyện
hứng: chí dục khởi thú tình
hừ: hừ
hữu: biên chí cơ danh dụng dực hiệu hình hạn hảo khuynh lí nghị ngạn quan sinh_vô_dưỡng sản thanh thần_luận trách tình
 tính tỉ ái ích ý
i: tờ
im: gió lặng mồm trời đi ả
in: hình hệt máy như nắng nổi sao tay thạch thạch_bản thử ít
ka: ki li
ken: két
keo: bẩn cú gai kiệt ong sơn
kha: khá
khai: báo bút chiến căn diễn giảng hoa hoang huyệt hóa hạ hấn hỏa hội khoáng khẩn khẩu lễ man mào mù mạc mỏ sanh sinh
 sáng sơn thác thông thị thủy toán triển trí trương trường trừ tâm tố tử um vị xuân đoan đề ấn
kham: khổ
khan: hiếm
khang: an cường khác kháng kiện ninh trang
khanh: khách tướng
khao: binh khát quân thưởng vọng
khay: đèn
khe: khắt khẽ
khen: khét ngợi thưởng
kheo: khéo
khi: khu không mạn nào nãy nên quân trá trước đầu ấy
khinh: binh bạc bỉ dể hạm khi khí khí_cầu kị miệt mạn người nhờn rẻ suất thường thị trọng tài địch
khiêm: nhường nhượng tốn
khiên: cưỡng ngưu
khiêng: vác
khiêu: chiến dâm hấn khích vũ
khiếm: diện khuyết nhã
khiếp: nhược sợ đảm
khiếu: nại oan tố
khiển: muộn trách
kho: báu bãi bạc khó tàng tàu
khoa: bảng cử danh giáo giáp hoạn học học_luận mục trương trường trưởng đại đệ
khoai: dong lang môn nghệ nước riềng sáp sọ tây từ vạc đao
khoan: dung hòa hòa_chủ_nghĩa hậu hồng khoái nhượng tay thai thứ đãi
khoang: cổ hốc nhạc
khoanh: bí tay tròn vùng
khoe: khoang khỏe mẽ
khoác: lác tay
khoái: chí cảm hoạt lạc lạc_chủ_nghĩa trá
khoán: quản trắng
khoáng: chất dã dật hóa sàng sản tướng_học vật vật_học đãng đại đạt
khoát: đạt
khoản: đãi
khoảng: chừng cách giữa khoát không mở rộng trống âm
khoảnh: khắc độc
khu: biệt giải_phóng hệ phố trú trục trục_hạm trừ vực xử ủy ủy_viên
khung: chậu cảnh cửa gầm thành
khuya: sớm
khuynh: diệp gia gia_bại_sản hướng hữu thành tả đảo
khuyên: bảo can dỗ giáo giải nhủ răn
khuyến: cáo dụ học khích nghị nông thiện
khuyết: cách danh nghi thiếu tật tịch điểm
khuê: các môn nữ phòng tảo
khuôn: khéo khổ mẫu mặt nhịp phép rập sáo thiêng trăng xanh xếp
khuất: phục thân tiết tất
khuấy: luyện rối động
khuẩn: cầu_chuỗi cầu_chùm cẩu
khuếch: khoác trương tán tán_kế đại
khá: giả khen thương tốt
khác: biệt chi chỗ cực dạng gì gốc hình lá nhau nào số thường thể tướng xa âm ý
khách: hàng khí mời nợ quan quan_hóa sáo sạn thể tình vận ăn địa
khái: huyết luận lược niệm quát quát_hóa
khám: bệnh nghiệm nhà phá soát xét đường
khán: giả hộ thủ đài
kháng: chiến chiến_hóa cáo cự huyết_thanh khuẩn kích_dục men nghị nguyên nhiệt sinh sinh_đồ thuế thể tố từ án âm độc
 độc_tố
khánh: chúc hạ kiệt thành tiết tận
khát: khao máu nước rượu sữa vọng
khâm: mạng phục sai sứ thiên_giám
khâu: chần lược máy tay vá vắt đột
khéo: khỉ léo miệng nói tay xoay
khép: kín tán
khét: mù tiếng
khê: đọng
khí: bẩm chất công cầu cốt cụ cục gió giới giời hiếm huyết hóa hư hậu hậu_bệnh_học hậu_học khái khổng kế lực lực_học
 mỏ nhiệt_động nhiệt_động_học nhân nhạc nổ phách quan quan_khinh quyển quản rãnh sinh sắc tai_bèo thành thế tiết trơ
 trời tài tính_học tĩnh_học tượng tượng_học uất vật vị áp áp_kí áp_kế ép đốt động động_học động_lực_học
khía: cạnh răng
khích: bác lệ động
khó: bảo chơi chịu coi dạy dễ gỡ hiểu khăn lòng nghe nghĩ ngửi nhá nhằn nhọc nuốt nói thương thở tin tiêu trôi tính tả
 xử
khóa: an_toàn chuông chữ dây học họp kéo luận miệng tay
khóc: lóc mướn nhè than thầm vòi
khóe: mắt
khói: hương lửa
khô: cạn cằn cổ héo khan khóc không_khốc khốc mộc mực ráo
khôi: giáp hài khoa nguyên ngô phục vĩ
khôn: cùng hồn khéo lẽ lớn ngoan thiêng xiết
không: ai bao_giờ bào chiến chuyên chừng dám dưng dứt gian gian_hóa hề khí khốc kích kể lực ngôi ngờ ngừng nhận những
 phận quân quốc_tịch sao thèm thể trung tên tưởng tập tặc vận đáng_kể đâu đối_không đối_đất đổi
khúc: chiết cuộn côn_cầu dạo kha_khúc_khích khuỷu khích khắc luyện mắt ngoặt nôi uốn xạ xạ_học xạ_kế
khăn: bàn choàng gói lau mặt mỏ_quạ ngang quàng tay
khăng: khăng
khơi: chừng diễn lại mào sâu
khước: từ
khả: biến dĩ kính nghi nghịch năng quan thi thủ tích ái ước ố
khải: ca hoàn hoàn_ca hoàn_môn
khảo: chứng cổ cổ_học của cứu giá hạch khóa nghiệm quan sát thí tra vấn đính
khất: lần nợ sĩ thực từ
khấu: hao trừ đuôi đầu
khẩn: cấp cầu hoang khoản nài thiết trương yếu điền
khẩu: chiếm cung cái hiệu khí lệnh ngữ phần trang truyền tài vị đầu độ đội đội_trưởng
khắc: gỗ họa khổ kỉ lậu nghiệt nung phục sâu đồng độ ảnh
khắp: cả nơi
khắt: khe
khẳng: kheo khái định
khế: đường ước
khỉ: bông già gió mũ mũi nhện râu sóc đột
khỏa: thân tử
khỏe: mạnh ra
khố: dây lục vàng xanh đỏ
khốc: hại liệt
khối: lượng nổi phấn thang tình xây óc
khốn: cùng cực khó khổ kiếp nạn nỗi đốn
khống: chế chỉ cáo
khổ: chiến chủ công cực dịch hình hạnh hải học luyện lực mặt người nhục nhục_hình nhục_kế não nạn nỗi sai sâm sở thân
 thơ tâm vai độc ải
khổng: giáo lồ tước tử
khớp: học răng xương đồ
khờ: dại
khởi: binh công hành hấn loạn nghĩa nguyên phát sắc sự thảo thủy tố xướng điểm đầu động
khủng: bố hoảng khiếp
khứ: hồi lưu
khử: cực khuẩn màu mùi nhiễm trùng từ áp độc
kia: kìa
kim: anh anh_tử băng bản_vị bằng chi chỉ chỉ_nam cúc cương cải cổ giây hoàn hôn khí lan loại mai mã_ngọc_đường móc môn
 ngân ngân_hoa ngạch ngọc nhũ oanh phong phượng thoa thuộc thượng tự_tháp ô đan đồng ốc
kinh: bang_tế_thế bổn chiều cụ doanh dị hoàng hoảng hãi hồn khiếp khuyết khủng kì kệ kịch luân nghiệm nghiệm_chủ_nghĩa
 nguyệt ngạc nhật_tụng niên phong phí qua quyền quốc sư sợ sử thành thánh truyện tuyến tài tế tế_học tế_tài_chính tởm
 viện vĩ điển đô địa độ động
kiêm: dụng nhiệm toàn ái
kiên: chí cường cố gan nghị nhẫn quyết trinh trung trì tâm tín định
kiêng: dè kị nể
kiêu: binh căng hãnh hùng kì ngạo
kiếm: chuyện cung cớ hiệp khách lời sống thuật ăn
kiến: cánh gió giải hiệu lính lập lửa mật nghị quốc sư_tử thiết thợ thức trúc trúc_sư tạo tạo_học tập vàng văn đen đỏ
kiếp: người sống trước
kiết: cú xác
kiềm: chế hóa hỏa kế thúc thổ tính tỏa
kiền: khôn
kiều: bào cư diễm dân dưỡng hối lộ mạch nhi nhược nương
kiểm: chứng duyệt dịch học kê lâm nghiệm nhận phiếu soát soát_viên sát sát_trưởng sát_viên thảo tra điểm định
kiểu: cách hình mẫu sức táng
kiệm: ước
kiện: cáo hàng khang nhi toàn tướng tụng
kiệt: dinh_dưỡng lực sức tác xuất
kiệu: song_loan
kè: kè nhè
kèm: cặp theo
kèn: hiệu hát kẹt lệnh trống túi
kèo: cò kẹo nài
kém: cạnh cỏi hèn mắt sức tai vế ăn đi
kén: chọn
kéo: bè bộ co cày cánh căng cưa cầy cờ dài gỗ lê lưới theo
kép: hát
két: bạc dầu
kê: cứu giao khai đơn
kênh: kiệu rạch
kêu: ca cầu cứu gào gọi la nài oan rêu trời van vang
kì: an bo bộ chay công cùng cọ cục họp kèo lân lân_biển lương lạ mục nam nghỉ ngộ nham phiếu quan thi
kình: kịch nghê ngư ngạc địch
kí: kết lô lục ngụ nhận pháp quỹ sinh sinh_trùng sinh_trùng_học sinh_vật sự ức
kích: bác cỡ dục hoạt thích thích_tố thước tố động
kín: hơi miệng mít tiếng đáo
kính: bẩm che_gió chúc cáo cẩn cận cặp_mũi cổ cửa ghép_màu hiển_vi lão lập_thể mến một_mắt nhường nể phục quang_phổ
 râm siêu_hiển_vi thiên_văn thăm thưa tiềm_vọng trình trắng trọng viễn viễn_vọng yêu ái đeo_mắt đo_xa đên định_tinh
 ảnh
kíp: nổ
ký: giả hiệu họa kết ninh sinh sự thác túc_xá ức
kĩ: thuật
kẹo: bánh chanh hạnh_nhân mút mứt nhai thơm trứng_chim
kẹp: tóc
kẻ: chợ cướp cả cắp dưới gian giờ khác khó nể nứt quê thù trộm ô địch
kẻo: mà nữa rồi
kẽ: hở nách nứt răng tóc
kẽm: gai
kế: chân chí cận hoạch hoạch_hóa mẫu nghiệp sách thất thế thừa tiếp toán toán_viên truyền tập tục tự vị đến
kết: bè bông băng bạn cuộc cấu duyên dính giao hôn hạt hối hợp khối liễu luận mạc nghĩa nạp oán quả thân thúc tinh
 tinh_học toán tràng tội tục tủa xã án đoàn đôi
kề: cà
kền: kền
kể: chi chuyện cả gì lại ra trên tội từ
kệ: kinh thây xác
kỉ: cương hà_học luật lục niệm
kị: binh khí màu mã nắng sĩ
kịch: bản chiến câm hóa liệt múa ngắn nói phát sĩ thơ trường tính vui
kịp: thì thời
kỳ: công cục cựu diệu dị giông ngộ quan thi thị đà ảo
kỷ: cương luật lục nguyên niệm
kỹ: nghệ nữ sư thuật viện
la: bàn cà hán hét liếm liệt làng lối mắng rầy sát tinh trời ó đà đơn
lai: căng cảo giống hàng kinh láng lịch nguyên nhai rai sinh thế tạo tạp tỉnh vãng
lam: chướng khí lũ nham
lan: bướm can hài hạc_đính man quạt quế thông truyền tràn trùng tỏa đất
lang: bang ben băm bạt lảng miếu quân sói thang trắng vườn
lanh: chai chanh lẹ lợi
lao: công cải dịch hạch khổ kê lung lí lực màn móc phiền tâm tù tư xao đao đầu động
lau: chùi lách nhau
lay: chuyển lay động ơn
le: le te
len: chân dạ lén lẻn lỏi mình
leo: dây kheo lẻo nheo teo thang trèo
li: biệt bì dị giác gián giáo hôn hương hợp
linh: cảm hồn thiêng tinh tính đình
liêm: chính khiết phóng sỉ
liên: bang binh_chủng bộ can chi chi_ủy chính_phủ cầu_khuẩn danh doanh hiệp hiệp_quốc hệ hợp khu lạc quan tiếp tưởng
 tỉnh á đoàn đài đái đại_lục đội
liếc: mắt
liếm: gót mép môi đít
liền: bên tay
liều: lĩnh lượng
liệt: dương giường kê sĩ
liệu: pháp
lo: buồn liệu sợ
loan: báo
long: bào cung diên_hương giá lanh lỏng mạch nhan nhãn não sàng thần thể tong trọng trọng_hóa tu vân vương xa án đong
 đình
loại: bỏ trừ
loạn: dâm li luân lạc ngôn nhịp nội_tiết quân sản sắc_tố thần thị thị_kế trí trí_nhớ tạng vận_động xạ óc
lu: bù loa lơ mờ
lui: binh bước gót lại tới
lung: bung lay linh lạc tung
luyến: tiếc ái âm
luyện: kim kim_học thi tập đan
luân: canh chuyển hồi lí lý lưu lạc phiên tai thường
luôn: luôn miệng tay thể tiện
luông: tuồng
luận: bàn chiến chứng công cương cứ giả giải văn án điểm điệu đề
luật: dân_sự gia hình học khoa lao_động lệ pháp sư thơ
luồn: cúi lách lọt lỏi
luồng: lạch tư_tưởng điện
ly: biệt bôi dị hương tán tâm
là: hơi là lượt lạ ngà vì đà
làm: biếng bài bàn bạn bậy bằng bếp bộ cao chay chi chiêm cho chủ chứng cái công cơm cỏ cỗ duyên dáng dâu dấu dầm dịu
 dữ già giàu giá giúp giả giấy giặc gái gì gương hàng hư hại hỏng khoán khách khổ kiêu kiểu kêu liều loạn lành lông lơ
 lương lại lạnh lẽ lễ lợi ma mai màu mùa mướn mẫu mối mồi ngơ người nhàm nhục nên oai phiền phách phép phúc phản quan
 quen quà ra ra_vẻ reo ruộng rầy rẫy rẽ rể rối tiền tiệc trai trò tròn tôi tường tổ tội việc xong ăn đau điệu đổ ơn ải
 ẩu ồn
làn: sóng điệu
làng: bẹp chơi mạc nho nhàng nước xã xóm
lành: chanh chanh_lành_chói da dạ lạnh lặn mạnh mạnh_hóa nghề tính
lào: xào
lá: buồm bài bắc chét chắn cải cờ dong gan khôi kim kèm kính lách lược mía mạ mầm mọng ngọn nhãn noãn rộng sen sách
 sắn thăm thắm tọa vai áo đài đơn
lác: mắt
lách: ca_lách_cách cách tách
lái: buôn xe đò
láng: bóng giềng máng
lánh: mình mặt nạn xa
lát: nữa
lâm: bệnh bồn chung dâm học khẩn li nghiệp nguy nạn râm sàng sàng_học sơn sản sự thâm thổ_sản thời trường trận tuyền
lân: bang bàng cận la lí quang quốc tinh tuất
lâu: bền dài la lâu lắc nay ngày năm đài đời
lây: bây
lãi: suất
lãng: du mạn mạn_hóa ngâm phí quên tử uyển đãng
lãnh: binh chúa cung dục hải hội ngoại_quyền nguyên sam sự sự_quán thổ tụ vực đại đạm đạo địa
lão: bà bệnh_học bộc dân_quân dê gia giáo hóa hủ khoa luyện mưu mẫu ngốc nhiêu nông quyền suy sư thành thân thần thị
 thực trượng ông đồng_chí
lén: lút
léo: xéo
lép: kẹp vế
lê: dân la mê thê
lên: bậc bộ bờ cao chân chức cân cò cơn da giá giọng gân hoa khung khuôn lão lớp men mâm mây mặt ngôi nước râu tay
 tiếng trang án đèn đường đạn đồng
lênh: chênh láng
lì: lì
lìa: đời
lí: do luận lắc lẽ lịch ngư nhí ra sinh_học số sự thuyết thú trí
lò: cò hỏa_táng xo
lòi: dom họng mặt_nạ ruột tiền đuôi
lòng: chảo dân dạ dục heo lang_dạ_thú mang máng nhân son sông tham thành thương tin trắng tàu tốt vàng xuân đào đất đỏ
lóc: cóc ngóc nhóc
lóng: la_lóng_lánh lánh ngóng
lót: dạ lòng tay ổ
lô: cốt hội nhô xô
lôi: cuốn kéo long thôi đình
lông: buồn bông chuột cu_li cánh hút hồng lá lốc lợn mi mày mã mình móc măng mũi ngứa nhung ruột seo
lõi: đời
lùi: bước
lùng: bùng bắt sục thùng tùng
lúa: chiêm chét lốc ma miến má mì mùa nếp nổi sớm thóc tẻ
lúc: la_lúc_lắc lắc nhúc này nãy đó
lún: sâu sụt
lúng: ta_lúng_túng túng
lút: đầu
lý: do giải hóa luận lịch thuyết trí tưởng
lăm: le lăm tăm
lăn: bánh chiêng cù cổ lóc lưng lộn quay tay xả đùng đường
lăng: băng kính líu lắc miếu mạ mộ nhục quăng trì trụ tẩm xăng
lũ: lượt lụt
lũng: đoạn
lũy: cọc giảm thừa tiến tích
lơ: là láo lửng mơ thơ tơ_mơ đãng
lư: hương
lưng: chừng lửng tròng vốn
lưu: ban biến_học biến_kế chiểu chuyển cầu danh dung dụng giam giản hoàng huyết huỳnh hành hóa học_sinh li luyến lãng
 lượng lạc manh manh_hóa nhiệm niên niệm thông thủy toan truyền trú trữ trữ_viên tâm tốc_kế vong vực ý đày đãng độc
 động
lương: bổng duyên dân hướng khô lậu năng thiện thực tri tâm tướng y đống
lưới: giăng mắt_cáo nhện quăng rê sắt tình vây vét vợt điện
lướt: ván
lười: biếng lĩnh nhác
lường: gạt
lưỡi: chích cày câu gà gươm hái khoan khóa lê trai trượt
lưỡng: bội chiết chất cư cực hình hợp nghi phân quyền thê tiêm tiện tính tự viện viện_chế viện_chế_độ
lược: bí bỏ dịch khảo mau sử thao thuật thưa thảo đồ
lượn: lờ quanh sóng
lượng: cá cả giác giác_học hình mưa sức thứ tình tử tử_hóa
lượt: là
lạ: gì kì kỳ lùng miệng mắt mặt nhà tai thường đời
lạc: bước chỗ giọng hướng hầu hậu khoản loài lõng lối màu nghiệp quan quyên quyền thành thú tiên tướng viên vận điệu
 đà đà_không_bướu đàn đường đề đệ
lạch: bà_lạch_bạch bạch
lại: bộ bữa cái giống hồn mũi mặt mục người nhà nữa quả sức
lạm: bàn bổ dụng phát quyền sát thu tiêu
lạnh: giá gáy lùng lẽo người ngắt nhạt
lạp: xưởng
lạt: lẽo màu
lạy: lục tạ van
lả: lướt tả
lảng: lảng tai tránh trí
lấn: bước chiếm lướt át
lấp: la_lấp_lánh liếm lánh ló lửng
lấy: chồng cung công cắp cớ giọng giống hướng làm lãi lòng lại lẽ lệ lời mất nhau nê tiếng vợ xuống được đỗ
lầm: bầm dầm lì lạc lầm lầm_lì_lì lẫn lỗi lỡ rầm than
lần: chần hồi lượt lần mò thần
lầu: canh hồng son trang xanh
lầy: lội nhầy
lẩm: bẩm ca_lẩm_cẩm cẩm
lẩn: khuất lút mình mặt quất quẩn tránh trốn vào
lẫm: liệt
lẫn: hình lộn màu nhau tiếng
lẫy: lừng
lập: chí cà_lập_cập công cập dị hiến hạ hội kỷ_lục luận là lờ mưu nghiêm nghiệp pháp phương quy quần quốc thu thân thể
 thứ trình trình_viên trường tâm tức tự xuân đông ấp
lật: bật mặt ngược ngửa nhào tẩy úp đổ
lậu: cầu vé
lắc: lơ lư đầu
lắm: chuyện lắm mồm tiền trò điều
lắng: nghe tai đắng đọng
lắp: ba_lắp_bắp bắp ghép lại ráp đít
lẳng: khẳng lơ lặng
lặn: lội
lặng: dần im lẽ móc người ngắm ngắt trắng yên đen
lặp: lại
lẹ: làng
lẻ: bộ tẻ đôi
lẻn: bước
lẻo: mép
lẽ: dĩ_nhiên hằng mọn nào phải ra sống thường thường_tình
lề: luật lối mề thói đường
lều: chiếu quán
lễ: bái bộ ca các_thánh giáo hỏi lộc lớn mễ nghi nghĩa phép phục phục_sinh quy_thiên sinh tang thăm thăng_thiên tiết
 trọng tân tết vật đài đường độ
lệ: dân luật ngoại ngôn nông phí quyên sử thuộc đương
lệch: lạc pha trục tâm
lệnh: bà chỉ cấm huynh lang muội nghiêm tiễn truyền đường
lịch: bà_lịch_bịch bịch cà_lịch_kịch duyệt kịch lãm sử sự thiệp triều trình đại
lọ: lem
lọc: cọc lõi lừa trong
lọt: lòng lưới tai
lỏng: lẻo
lố: bịch lăng
lốc: cốc
lối: chừng lăng ra sống thoát vào đi
lồ: lộ ô
lồi: cầu củ lõm
lồng: bàn bồng cồng hổng kính lộn lộng ngực ruột tiếng đèn ấp
lỗ: bi bì chân_lông châu_mai chỗ cống hổng khoan khí mãng mũi mỗ mộng nước rò rốn tai thông_hơi thở thủng vốn đáo đít
lỗi: hẹn in lạc lầm thời đạo
lộ: bàng chuyện diện hầu liễu phí sáng thiên trình tẩy xỉ đồ
lộc: giác nhung vừng điền
lộn: bậy chồng cổ giống lại mí mửa ngược nhào xộn đầu_đuôi ẩu
lộng: gió hành lẫy quyền óc
lột: da mặt_nạ truồng trần tả vỏ xác
lớn: gan lao lên miệng mạnh tiếng tuổi tướng vồng
lớp: cảnh ghép học lang sơn áo
lờ: khờ lãi lờ mờ ngờ vờ
lời: bạt chúc giải hứa khai khen khuyên lãi lẽ lỗ nói nói_đầu thú_tội thề tựa văn
lở: loét tích
lỡ: bước cỡ duyên dịp dỡ hẹn lầm lời miệng mồm
lợi: danh dân dụng hại khí khẩu kỉ lộc mật nhuận niệu quyền suất sữa tức ích
lợn: biển bột cà gạo hạch lòi nước
lụa: là
lục: bát bì bình bảo bội bục chiến cá_nguyệt diện lạc vấn vị xì đạo địa đục
lụt: lội
lứa: tuổi đôi
lừa: bịp dối gạt lọc mị đảo
lừng: chừng danh lẫy
lửa: binh dục hận lòng rơm trại tình đạn
lửng: dạ lơ
lữ: hành khách quán thứ trưởng xá điếm đoàn đoàn_trưởng
lựa: chọn là
lực: dịch học kí kế lưỡng lượng nâng sĩ điền
lựu: pháo đạn
ma: chay cà_bông cà_rồng cô da hoàng két lem lực men mãnh phương quái quỷ quỷ_học thuật trận tà túy vương đạo
mai: danh gầm hoa hậu kia mái mỉa mối mốt một phục sau trúc táng táng_phí vàng đây
man: di khai muội mác mát rợ trá
mang: bành bệnh lại lụy máng nợ râu rô sang tai tiếng tên tấm tội ơn
manh: giông mối nha tràng tâm động
mao: dẫn dẫn_học dẫn_kế lương mạch quản
mau: chóng hạt lẹ miệng mắn nước_mắt
may: mà mắn mặc ra rủi sao sẵn thay vá đo
me: tây
men: huyền khảm mét rạn sứ trong tình
minh: bạch châu chủ chứng công giải hương họa linh mông mạc mẫn nguyệt oan phủ quân quản thệ tinh tra tâm xét
miên: hành man
miêu: tả
miếu: hiệu mạo đường
miễn: chấp chức cưỡng dịch dịch_học giảm là nghị nhiệm phí sai sao thuế thứ trách trừ tố tội xá
miệng: lưỡi thế tiếng ăn
miệt: mài thị
mo: then
moi: móc ruột
mon: men
mong: chờ manh muốn mỏi mỏng ngóng nhớ đợi ước
mua: buôn bán chuộc chịu cái hàng họ lẻ mặt sắm sỉ việc vui vét đường
muôn: dân dặm kiếp
muối: mặt tiêu vừng
muỗi: cát năn sốt_rét vằn
muội: lò
muộn: chồng con màng
mà: chi còn cả lại thôi
mài: miệt mòn nhẵn nhọn sắc
màn: bạc cửa màn quần sắt trướng vây xế ảnh ảnh_nhỏ ảnh_rộng
màng: bào bụng cứng kết lưới mềm ngoài_tim nháy nhĩ nhầy nhện não phổi sụn tang trinh xương ối
mào: gà lông tinh đầu
màu: bột da keo mè mẽ mỡ nước phấn sắc
mày: hoa mò râu tao trắng đay
má: hồng phấn đào
mách: bảo lẻo nước
mái: bằng che chèo chìa gà hiên hắt nhà nhì nhô tóc đua đầu đẩy đẻ đốc ấp
máng: cỏ
mát: da dạ giời lòng mặt mẻ ruột tay trời
máu: cam chó cá dê ghen gà lạnh me mê mặt tham
máy: bay bào bóc_gỗ bơm chiếu_bóng chém chữ cày cán công_cụ cấy cắt dò dệt dệt_kim giặt gấp gặt hàn hát hát_điện
 hút_bụi hơi_nước in khoan khâu kéo láng lượn lạnh lửa may miệng mó móc thu_hình tính tốc_kí vi_tính xay xúc điện
 điện_toán đào đông_lạnh đập
mâm: bồng xôi đỉnh_cột
mân: mê mó
mâu: thuẫn
mây: bạc khói mù mưa rồng ti ti_tích ti_tầng trung_tầng
mã: cầu hiệu hóa hồi lực não não_hóa phu số thượng thầy tiền tà tấu vĩ đề
mãi: dâm lộ mãi
mãn: hạn khóa kinh kiếp kì nguyện nguyệt tang tính ý địa đời
mãng: cầu cầu_xiêm xà
mãnh: hổ liệt thú tướng
mè: nheo
mèo: hoang rừng
méo: mó mặt
mét: hệ khối vuông
mê: cung cuồng gái hoảng hoặc hồn li loạn ly lộ man muội mê mải mệt ngủ say sách sảng thích tân tín tít tơi ám đạo
mì: chính dẹt hột que sợi ống
mí: mắt
mít: xoài đặc
mò: gái mò đỏ
mòn: mỏi
mòng: biển két mọng
mó: máy
móc: câu hàm máy ngoặc nối sắt túi xích đôi
món: canh thi tiền_nhỏ_nhoi ăn
móng: giò rồng tay vuốt
mô: bào hình học phạm phật phỏng tê tô tơ tả
môi: giới hóa sinh trường trường_học
môn: bài hạ học phái sinh vị đệ đồ
mông: lung muội mốc đít
mõm: chó sói
mù: chữ khơi màu mờ quáng sương u
mùa: gặt hanh hè hạ lạnh màng nước nực rét thu vụ xuân đông
mùi: gì hôi khét mẽ mẽ_gì thơm thối tàu tây vị
mùng: quân tơi
múa: giật may máy mép mỏ rối võ
múi: giờ nhau
mút: chìa
măng: cụt non sữa tây đá đô
mĩ: cảm dục hóa học kim lệ mãn nghệ nghệ_phẩm
mũ: bình_thiên bịt_đầu chào_mào cánh_chuồn cát cối cột
mũi: dãi hóa khoan nhọn tiêm tên đất
mơ: hồ màng mòng mộng ngủ tưởng ước
mưa: bay bóng_mây bụi dầm gió lũ móc nguồn rào đá
mưu: chước cơ cầu hại kế loạn lược mô mẹo phản sinh sát sĩ sự toan trí tính đồ
mươi: hai lăm
mượn: cớ tiếng
mượt: mà
mạ: bạc vàng điện
mạc: nối treo
mạch: ba_gốc dội dừng học kí lươn lạc máu môn_đồng nha nước rẽ đen đập đồ động
mại: bản dâm
mạn: phép thượng tính đàm
mạng: bạc chung lưới mỡ nhện
mạnh: bạo cánh dạn dần giỏi khỏe miệng mẽ mồm tay thường_quân
mạo: danh hiểm muội nhận từ xưng
mạt: cưa gà hạng kiếp kì lộ nghệ sát thế vận đời
mải: mê
mảnh: bát cộng dẻ ghép mai tước vỏ vỡ vụn
mất: công cướp cắp dạy giá giống gốc hút hồn kinh lòng mát mùa mạng mặt ngủ nước sức tinh_thần tiếng toi trinh trí
 trắng trộm tích tăm tư_cách vui ăn
mấu: chốt lồi
mấy: ai chốc hơi khi mươi nỗi
mầm: ghép mống non phôi răng
mầu: nhiệm
mẫn: cán nhuệ tiệp tuệ
mẫu: giáo gốc hậu hệ mã mực quyền quốc số thân thức tây tử tự đơn
mập: mờ
mật: báo chỉ cứ dụ hoa huyết khu kế lệnh mã mã_hóa mía nguyệt ngữ ong phái thiết thám thư tiếp tấu vụ điện đàm độ ước
mậu: dịch dịch_quốc_doanh dịch_viên
mắc: bẫy bận cạn cọc cỡ kẹt lỗi lừa mưu mớ nghẽn nạn nợ phải việc xương áo
mắm: cá muối tôm
mắn: đẻ
mắng: chửi mỏ
mắt: cá cáo ghép hột kép kính lưới mỏ thần đơn
mặc: cả cảm dù dầu khách kệ lòng may nhiên niệm sức sức_đi_dạo thây xác ý
mặn: mà nồng
mặt: bằng chữ cân cắt dày dưới giăng giời hoa hàng khác mo mày mũi nhẫn nạ nạc phải phẳng phố rồng sắt số thoáng thịt
 thớt tiền trái trăng trận trời đường đứng
mẹ: chồng cu ghẻ già kế mìn mốc nuôi ranh
mẹo: mực
mến: chuộng phục thương tiếc yêu
mề: gà
mềm: dẻo hóa lòng lưng môi mại mỏng yếu
mền: mệt
mệnh: bạc chung căn danh hệ lệnh một đề
mệt: lả mỏi nhọc nhừ rũ xác
mỉa: mai
mỉm: cười
mị: dân
mịn: màng
mọc: mầm mộng răng sừng
mọi: rợ
mọng: nước
mọt: cơm dân già gỗ sách thóc xác
mỏ: chặn cặp hàn hạc lộ_thiên neo nhát quạ vàng vịt ác
mỏi: mắt mệt nhừ rời
mỏng: dính manh môi mảnh tai tanh
mốc: sương xì
mối: giềng hàng lái mai manh quân thợ tình
mống: cụt mắt
mồ: côi hóng hôi ma
mồi: chài
mồm: miệng mép
mồng: gà tơi
mổ: cò xác xẻ
mỗi: một tội
mộ: bia binh chí danh giả phần đạo địa
mộc: bản dục già hương học lan mạc nhĩ thông tinh tặc đạc
mộng: du hàm học hồn mị thức tinh triệu tưởng ảo
một: chiều chút chạp chốc dạo hai hơi khi lá_mầm lòng lúc lần mai mạch vài ít đôi độ đời
mới: cứng hay lạ mẻ nguyên phải rồi tinh đây
mờ: mờ nhạt sáng ám đục ảo
mời: mọc
mở: cờ cửa hàng mang miệng màn mào máy mắt mặt rộng tiệc tung đường đầu
mỡ: chài gà khổ lá màng nước phần
mục: kích lục nát phu súc sư tiêu trường từ tử đích đích_luận đông đồng
mụn: con cóc ghẻ mủ nhọt nước
mủ: thối
mức: sống độ
mứt: kẹo
mừng: công rỡ thầm tuổi
mửa: mật
mực: bướm nang nho phủ thước thẻ tàu
mỹ: lệ nữ thuật vị ý
na: mô pan tri
nai: lưng nịt
nam: ai bán_cầu bằng bộ cao châm cực giao giới hóa kha mô mộc_hương nhi nữ phong phục sinh tiến trang trung trầm tính
 tính_hóa tước tử vô
nan: giải hoa hóa trị y
nang: hóa
nanh: nọc sấu vuốt ác
nao: lòng nao
nay: kính mai thư
nem: chua rán
neo: người túng đơn
nga: hoàng mi truật văn
ngai: rồng vàng
ngan: ngán
ngang: bướng chướng dạ dọc giá hàng ngang ngược ngửa nhau nhiên nối tai trái tàng tầm tắt vai điểm
ngao: du ngán
ngay: cả khi lưng lập_tức mặt ngáy ngắn râu thảo thật thẳng tức_khắc tức_thì xương đơ
nghe: bệnh chừng hơi lén lóng lõm lời ngóng nhìn như nói ra sách theo tiếng
nghi: binh dụ gia hoặc kỵ lễ môn nghĩa ngại ngờ thức tiết trang trượng vấn vệ án
nghiêm: chính chỉnh cách cấm cẩn huấn khắc khốc lệnh minh mật nghị ngặt nhặt phòng phụ trang trọng túc từ đường
nghiên: bút cứu cứu_sinh cứu_viên
nghiêng: ngả ngửa
nghiến: răng
nghiền: ngẫm
nghiệm: số thu
nghiện: ngập
nghiệp: báo chướng
nghèo: hèn khó khổ ngặt nàn túng xác xơ đói
nghé: mắt ngọ
nghênh: chiến giá hôn ngang phong tiếp tân tống xuân đón địch
nghìn: dặm năm thu
nghĩ: bụng lại ngợi ra thái thầm
nghĩa: binh bóng bộc cử dũng dũng_quân dụng hiệp huynh hẹp khí vụ vụ_học đen đệ địa
nghẹn: lời ngào
nghẹt: mũi thở
nghẽn: mạch
nghề: khơi lộng nghiệp ngà ngỗng phụ võ văn đời
nghệ: nghiệp nhân sĩ thuật tây đen
nghỉ: chân hè hưu lễ mát ngơi năm phép tay trưa việc đẻ ốm
nghị: gật hòa luận lực quyết sĩ sự trường trưởng tội viên viện án định định_thư
nghịch: biến biện chuyển chứng cảnh lý mắt ngợm nhĩ phong tai thuyết thù thường thần
ngoan: cường cố ngoãn đạo
ngon: giấc lành miệng mắt ngọt ăn ơ
ngoài: cuộc da khơi lề miệng mặt ra tai trời vòng đường
ngoái: cổ
ngoại: giao giao_đoàn giả giới hiện hình hóa hôn hạng hối khoa ngữ nhũ nhập quan quả_bì quốc sinh suy thành thích
 thương thẩm thận tiếp tiết trú trưởng trừ tâm ô đạo độc_tố động_từ ứng
ngoạn: cảnh mục
ngoặc: kép tay vuông
ngu: dân dại dốt huynh muội ngơ ngốc phu phụ si ý
nguy: hiểm hại khốn kịch nan nga ngập vong
nguyên: bào_cơ bào_sợi bào_tử bản canh chất cáo cư cảo cớ cứ do dạng giá hình hồng_cầu lí nhân nhân_học niên quán sinh
 sinh_chất sinh_động_vật soái sơ thủy tắc tố tội tử tử_bào tử_gam tử_lượng tử_lực tử_số vì văn vật_liệu vẹn âm ủy
nguyện: vọng ước
nguyệt: bạch cung cầm hoa học kị lão phí quế san thực tận
nguồn: cơn gốc hứng
nguội: lạnh ngắt tanh điện
ngà: ngà ngà_say răng voi
ngài: ngại ngự
ngàn: dặm ngạt năm thu trùng vàng xưa
ngành: nghề ngọn
ngào: ngạt
ngày: chí càng công giỗ giờ hội kia kìa kị lễ mai mùa một nay ngày phân rằm sau sinh sóc tháng thường trước tết vọng
 xanh xưa đêm đường đản
ngán: ngao nỗi
ngâm: chiết cứu khúc nga ngợi tôm vịnh đít
ngân: bản_vị hoa hà hàng hôn khoản khố nga phiếu quỹ sách tiền tuyến
ngây: dại mặt ngô người ngất thơ
ngã: giá lòng lăn lẽ ngũ ngồi ngửa nhào nước
ngòi: bút nổ viết
ngó: sen
ngóc: ngách đầu
ngói: bò chiếu móc nóc âm_dương ống
ngón: bấm bật chân cái gian giữa nhẫn tay trỏ út
ngóng: chờ trông
ngô: công khoai nghê đồng
ngôi: báu sao thứ trời vua
ngôn: hành luận ngữ ngữ_học từ
ngõ: cụt hầu hẻm ngách
ngăn: chuồng_bò chận chặn cách cản cấm kéo ngắn ngắt ngừa nắp rào trở đón
ngũ: bội bội_tử cung cúng cốc gia_bì giác giác_đài giới hành hình ngôn quan quả sắc sự thường tuần tạng vị vị_hương
 vị_nam âm đại
ngơ: ngẩn
ngơi: tay
ngư: cụ dân học long lôi phủ tiều trường tất ông
ngưng: kết trệ tụ đọng
ngưu: bàng hoàng đậu
người: bệnh chứng dưng già gửi hùng hầu làm lạ lớn người ta thiên_cổ thân thương tình vượn xưa yêu điên đẹp đời ốm ở
ngưỡng: cửa mộ trông vọng
ngược: chiều dòng lại mắt ngạo đãi đời
ngượng: mặt mồm ngùng ngạo ngập
ngạc: hóa ngư nhiên
ngạch: bậc trật
ngại: khó ngùng ngần
ngạn: ngữ
ngạo: mạn ngược đời
ngạt: hơi mũi ngào thở
ngả: cỗ lưng mũ nghiêng người vạ
ngải: cứu đắng
ngấm: ngầm đòn
ngất: trời
ngầm: ngập
ngần: ngại ngừ nào này
ngầu: ngầu
ngẩn: mặt ngơ người
ngẩng: mặt
ngẫm: nghĩ
ngẫu: cực hợp hứng lực nhiên nhĩ nhỉ đề
ngậm: câm hơi họng miệng nước tăm vành
ngập: lụt mắt ngà_ngập_ngừng ngừng đầu
ngắm: vuốt
ngắn: gọn hơi hạn ngủi
ngắt: lời mạch quãng điện
ngặt: nghèo ngòi vì
ngọc: am bích bội chiếu chỉ diện giá hoàn hoàng hành lan lan_tây ngà nữ thạch thể thỏ thực trai đường
ngọn: cỏ cờ giáo gió lửa nguồn ngành đèn
ngọt: bùi dịu giọng hóa ngào nhạt sắc
ngỏ: lòng lời ý
ngồi: dưng dậy không lê rồi tù vắt_chân xếp_bằng đồng
ngỗng: trời
ngộ: biến biện cảm nhận nhỡ nạn sát thuốc đạo độc
ngột: ngạt
ngớ: ngẩn
ngờ: ngạc vực đâu
ngời: ngời ngợi
ngợi: khen
ngụ: cư ngôn ý
ngục: hình lại thất tù tối tốt
ngụy: binh trang triều tác tạo vận đạo
ngủ: dậy gà gật gục hoang hè lang mê
ngứa: miệng mắt mồm nghề ngáy tai tay tiết
ngừng: bút bước bắn tay trệ
ngửa: nghiêng tay
ngữ: cảnh hệ học khí ngôn_học pháp pháp_học tộc văn văn_học vị vị_học vựng âm âm_học điệu đoạn
ngự: sử y
ngựa: cái gỗ người trời vằn ô
ngực: giữa sau trước
nha: dịch khoa lại môn phiến sĩ đảm_tử
nhai: lại
nham: hiểm nham nhám nháp nhở thạch
nhan: sắc đề đề_là
nhang: khói
nhanh: chai chóng gọn lẹ mắt nhánh nhạy nhẹ nhẹn tay trí
nhe: răng
nheo: nhóc
nhi: khoa nhí nữ tính đồng đồng_học
nhiên: hậu liệu
nhiêu: khê
nhiếp: chính ảnh
nhiều: bên chuyện chân lời tiền
nhiễm: bẩn bệnh khuẩn lạnh sắc sắc_thể thể trùng từ xạ điện độc
nhiễu: chuyện sự xạ
nhiệm: chức kì kỳ mầu mệnh sở vụ
nhiệt: biểu cơ dung giai huyết hóa_học hạch học kế liệt luyện lí lượng lượng_kế nghiệm năng phân quyển thành thán tâm
 tình từ độ động_học đới đới_hóa
nho: gia giáo học lâm lại nhã nhỏ phong sinh sĩ
nhoi: nhói
nhu: cầu dụng mì mô nhược phí thuật yếu yếu_phẩm đạo động
nhung: kẻ mao nhúc não phục vải y
nhuyễn: não
nhuận: tràng trường
nhuệ: binh khí
nhuộm: màu
nhà: binh buôn bác_học báo bè băng bạt bảo_sanh bếp chung chùa chọc_trời chồng chứa chức_trách con cái cầu cửa
 dây_thép dòng dưới ga giai giam giàu giáo gác gái hàng hát hộ_sinh in kho khách khó kính lao lãnh_đạo lí_luận
 lưu_động lầu máy máy_điện mô_phạm mồ ngang nghèo nghề ngoài ngươi ngủ nho nhân_chủng_học nhã nòi nông nước nước_hóa
 pha quê riêng rông rạp sàn sư sấy tang thơ thương thổ thờ tiêu trai tranh trong trên trò trường trẻ trọ trời
 trừng_giới tu tu_kín táng tây tình_nghĩa tôi tông tù tơ tư tư_tưởng tắm việc vua văn văn_hóa vệ_sinh vợ xe xuất_bản
 xác xí ăn đoan đá đám đèn đòn đương_cục ổ_chuột ở
nhàm: tai
nhàn: cư du hạ lãm nhã nhạt rỗi tản đàm
nhàng: nhàng
nhào: lượn lặn lộn
nhác: qua thấy trông
nhái: bén
nhát: gan gái gừng đòn
nháy: mắt nháy
nhâm: nhấp
nhân: bản bản_chủ_nghĩa chính chủng chứng cách cách_hóa công danh danh_học duyên dân dạng dịp dục giả giống hoàn huynh
 hình hình_hóa hòa hậu khẩu khẩu_học loại loại_học luân lực mãn mạng mối nghĩa ngãi ngôn quyền quả quần sinh sinh_quan
 tiện trung tài tâm tình tính tính_hóa tạo tố từ tử viên vì văn văn_chủ_nghĩa vật vị ái đạo đạo_chủ_nghĩa đức
nhã: giám nhạc tập ý
nhãn: chiết_kế cầu giới hiệu khoa kính lực quan thức tiền trùng áp áp_kí áp_kế áp_đồ
nhìn: chung nhận nổi thấu thấy
nhí: nháy
nhím: biển
nhóm: chức con họp máu trưởng viên
nhôm: nham
nhún: nhường nhảy vai
nhúng: máu tay
nhút: nhát
nhăn: mặt nheo nhẵn nhở răng
nhĩ: châm mục
nhũ: dịch hóa hương mẫu tương đá
nhũng: lạm nhiễu
nhơ: bẩn danh nhớ đời
nhơn: nhơn nhớt
như: ai chơi cũ hệt in không là nguyện nhau quả thế thể trên tuồng vầy vậy ý
nhưng: mà nhức
nhường: bao bước lại lời ngôi như nhịn nào này ấy
nhược: bằng cơ tiểu trương điểm
nhượng: bộ địa
nhạc: công cụ gia hát khí khúc kịch lí mẫu nhẹ
nhạo: báng đời
nhạt: miệng
nhạy: bén cảm miệng
nhả: khớp nhớt tơ
nhảm: nhí
nhảy: bổ cao cái cóc cừu dây dù múa mũi rào sào tót vọt xa xổ ô đầm ổ
nhấc: bổng que
nhấm: nháp nháy
nhấn: mạnh
nhấp: giọng nha_nhấp_nháy nhoáng nhánh nháy nhô
nhất: giáp hạng loạt luật là lãm mực nguyên nguyên_chế nguyên_luận quyết quán sinh thiết thần_giáo thống thời trí tâm
 tề viện_chế đán đẳng định
nhầm: lẫn nhỡ
nhầy: nhầy
nhẫn: cưới nhịn nhục nại tâm
nhậm: chức
nhận: biết chân chìm cảm diện dạng lỗi lời mặt ra thấy thầu thức thức_luận thực tội việc xét định
nhập: bọn cuộc cư cảng cảnh cục diệu học hội khẩu lí môn ngũ nội quan quốc_tịch quỹ siêu thanh
nhật: báo dạ dụng hoa hướng_động kì kí ký kế lệnh nguyệt quang quang_kế quỳ thực trình tâm tụng xạ xạ_kí xạ_kế ấn
nhắc: lại nhở nhủ vở
nhắm: chừng hướng mắt nghiền nhe nháp rượu
nhắn: nhe nhủ tin
nhằm: lúc nhè nhì
nhẵn: bóng mặt
nhặt: khoan thưa
nhẹ: bước bỗng bụng dạ lời miệng mình nhàng nhõm nợ tay tình tính
nhện: nhà nâu
nhị: cái diện giáp hóa hỉ lép nguyên nguyên_luận phân phẩm trùng trùng_âm tâm viện_chế đực
nhịn: khát nhục đói
nhịp: nhàng điệu điệu_học độ
nhọ: mặt nồi
nhọc: lòng nhằn óc
nhọn: vắt
nhọt: bọc
nhỏ: bé con dãi dại giọt hẹp lửa mọn người nhoi nhắn nhặt nhẹ to tuổi tí xíu yếu
nhồi: bột máu nhét sọ
nhổ: cỏ neo răng sào trại
nhộn: nhàng nhạo nhịp
nhớ: chừng lại mong nhung nhà nước ra thương tiếc đời ơn
nhớt: kế nhát
nhờ: có cậy nhờ nhỡ trời vả
nhỡ: nhàng
nhục: dục hình mạ nhã nhằn thể đậu_khấu
nhức: nhói răng xương óc đầu
nhừ: tử đòn
những: ai là như
nhựa: dầu két luyện nguyên ruồi sống thông đường
ni: cô lông tơ
ninh: gia
niêm: chì dịch luật mạc phong yết
niên: biểu bạ canh giám hiệu học khóa kim kỉ lịch thiếu xỉ đại đại_học
niết: bàn
niềm: nở tin tây
no: nê say đủ ấm
noi: bước gót gương theo
non: nước sông tay trẻ yếu
nong: nóng
noãn: bào
nung: bệnh mủ nấu đúc
nuôi: bộ cấy dưỡng trẻ trồng tầm
nuối: tiếc
nuốt: giận hận lời nhục sống trôi tươi
nài: bao nỉ xin ép
nàng: dâu hầu thơ tiên
nào: hay là ngờ đâu đó
này: nọ
nách: lá
náo: loạn nhiệt động
nát: bàn gan nhừ nước rượu óc
náu: mình mặt tiếng
nâng: bậc cao cấp cốc dậy giấc đỡ
nâu: non nâu đen
não: bạt bộ giữa lòng nề sau thất trung_gian trước tủy điện_đồ
nãy: giờ
né: tránh
ném: biên tạ đĩa
nén: cà giận lòng
nét: bút chải chữ mặt ngang phóng sổ vẽ
nên: chi chăng danh người nỗi thân thơ
nêu: bật gương tên
nín: khóc lặng nhịn tiếng
nòi: giống
nòng: nực
nóc: nhà vòm
nói: bóng bông bẩy bậy bộ bừa chi chung chuyện chơi chọc chữ cạnh cứng dối dựa giùm giúp giễu giỡn gì gạt hộ khoác khó
 liều là lái láo lên lí lóng lót lưỡng lảng lầm lẫn lắp lối lửng mát mép mê mò mơ mỉa năng phiếm phách phải qua quanh
 riêng rào rõ rước sai suông sòng sảng thách thánh_tướng thầm thật thẳng trại trạng trắng trống trống_không tướng xấu
 đùa đổng
nón: chóp cụt dấu dứa lá lông mê quai_thao
nóng: bỏng bức chảy giận gáy hổi lòng mắt mặt nảy nực ruột rẫy rực sáng sốt
nô: bộc dịch dịch_hóa en giỡn lệ lệ_hóa thần tì đùa
nôm: na
nôn: mửa nao nóng
nông: chính công_nghiệp cạn cụ dân gia giang hóa_học học hộ hội lâm lịch nghiệp nhàn sản sờ tang thôn trang trang_viên
 trường trại vận vụ địa_học
núi: băng lửa non non_bộ rừng sông
núm: vú
núp: bóng
nút: bấm gạc
năm: ba bảy hạn học kia kìa mươi mặt_trời một mới ngoái ngân_sách nhuận năm thiên_văn tháng tuổi xưa
năn: nỉ
năng: lượng lượng_học lực nổ suất động động_tính
nơi: nơi nới
nương: bóng cậy mạ nhờ náu nương rẫy tay thân tử tựa
nước: bài bí bóng bọt cam canh chanh chè chín chấm da dãi dùng dừa giải gội_đầu hoa hàng hãm khoáng kiệu lã lên lũ
 lạnh lọc mắm mắt ngoài tiểu trà uống vo_gạo vàng vôi xuống xáo ép ăn đá đái đái_quỷ đôi đại độc đời đứng ốc ối
nạ: dòng
nạn: dân nhân
nạo: thai vét óc
nạp: thuế thái điện đạn
nạt: nộ
nản: chí lòng
nảy: lửa mầm nòi nở ra sinh
nấc: cụt nở
nấm: chổi cũ da gỉ hương lim men mồ mồng_gà
nấp: bóng
nấu: bếp chảy nướng ăn
nắm: bắt chắc cổ giữ lấy tay vững xương đất
nắn: bóp gân khớp lưng điện
nắng: hạn mưa mới nôi quái ráo
nắp: mang ấm
nằm: bẹp bếp co dài im không mèo mê mơ mộng ngang nghiêng ngủ ngửa nơi sấp viện vùng vạ xoài xuống
nặc: danh mùi nô
nặng: bụng cân căn gánh hơi lãi lòng lời mùi mặt nhọc nề nợ tai tay tình đầu
nếm: mùi trải đòn
nếp: con cuộn cái cũ cẩm
nếu: cần không như thế vậy
nề: hà nếp
nền: móng nã nếp trời tảng
nể: lòng lời mặt nang vì
nỉ: non
nịnh: bợ hót mặt thần đầm
nịt: vú
nọc: cổ độc
nối: dõi gót khố liền lại lời nghiệp ngôi tiếp đuôi
nốt: ngân rễ
nồi: chó chưng cất hơi hấp hầm lò rang áp_suất
nồng: cháy hậu nhiệt nàn nặc nực thắm độ
nổ: bùng chậm mìn súng tung
nổi: bật bọt chìm cáu cơn danh dậy giận gân hiệu hạt khùng loạn lên lửa nhà nóng rõ tam_bành tiếng xung điên
nỗ: lực
nỗi: lòng mình nhà niềm riêng
nộ: khí nạt
nội: ban biến bào bộ chiến chính chất cung các công cỏ dung dưỡng giao giàn giám gián gián_phân hiện hàm hóa hôn hạch
 hợp khoa khóa ký_sinh loạn lưu lực mô ngoại nguyên_tử nhân nhập nhật năng quy thành thương thất thẩm thẩm_kế thị tiếp
 tiết tiết_học tiết_tố trú trị trợ tuyết tâm tình tướng tại tạng tỉnh vụ ô địa đồng độc_tố động_từ ứng
nộp: mình
nới: giá lỏng tay
nở: dài hoa khối mũi nang
nỡ: lòng_nào nào tay to tâm
nợ: khống miệng máu nước nần đời
nụ: cười áo_thực
nứt: mắt nanh ra rạn
nửa: buổi chừng cung kí_sinh lương lời mùa sóng tiền tá vời đêm đường đời
nữ: anh_hùng binh bác_sĩ ca_sĩ cao chúa cán_bộ công cứu_thương diễn_viên du_kích dung giáo_viên giới hoàng huấn hóa
 hạnh học học_đường hộ_sinh kiệt kĩ_sư lang lưu sinh sinh_viên sĩ sắc sử thi_sĩ thí_sinh thần trang trầm tu_sĩ tì tính
 tùy_tùng tướng tắc tử văn_sĩ vương y_sĩ y_tá đồng_chí
nữa: khi là mai rồi
nực: cười mùi nội
o: bế o ép
oa: oa trữ
oai: danh hùng linh nghi nghiêm phong quyền vệ
oan: cừu gia hồn khiên khuất khúc khổ nghiệt trái tình uổng ức
oanh: kích liệt tạc
oi: bức khan khói nước nồng ả
om: kế xương
ong: bò_vẽ bướm bầu bắp_cày chúa gấu mật nghệ quân ruồi thợ vàng vò_vẽ vẽ đất đực
oán: cừu ghét giận hận than thán thù trách
pa: nô tê
pha: chế giống loãng lê phôi tiếng trò trộn tạp
phai: lạt màu mờ nhạt
phanh: thây xác
phao: câu khí ngôn phí tang tin tiêu truyền
phe: cánh lũ phái đảng
phi: báo chính_trị chính_trị_hóa công công_vũ_trụ cơ cảng giai_cấp giác_quan giáo_hội giáo_điều hành_vũ_trụ hành_đoàn
 hình hình_sự_hóa hạt_nhân_hóa kiếm lao lí lý lộ mậu_dịch nghĩa ngã nhân_hóa phàm pháo pháp quân_sự quân_sự_hóa
 sản_xuất thường thời_gian thực_dân_hóa thực_tại tiêu trường trọng_lượng tư_sản_hóa tần tội_phạm_hóa vô_sản vô_sản_hóa
 đội
phim: truyện ảnh
phiên: bản chúa chế dịch hiệu phiến quốc thuộc thân thần trấn tòa âm
phiêu: bạt diêu lãng lưu
phiếm: chỉ du giao luận thần thần_luận tại ái định
phiến: diện loạn quân thạch động
phiếu: bầu xuất
phiền: hoa hà lòng lụy muộn nhiễu não phức toái tạp
phiệt: duyệt
pho: mát pho tượng
phong: ba bao bì bế cách cách_học cương cảnh cầm dao hàn hóa kiến kí kế lan lôi lưu môi nguyệt nhã phanh phú quang
 sương thanh thành thái thánh thấp thần thổ thủy trào trần tình tư tặng tỏa tục vân văn vũ_biểu vận vị địa độ ấn ấp
phu: bốc_vác lục_lộ mỏ nhân phụ quân thê trạm tử xe
phun: trào
phàm: là lệ nhân phu trần tục ăn
phàn: nàn
phá: bỉnh bỏ cách cỗ của gia giá giới hoang hoại hại hỏng hủy kỷ_lục lệ ngang ngầm nước phách quấy rối sản sập tan
 thai thối trinh trại_giam trận tân vây vỡ xa án đám đề
phác: họa thảo thực tính
phách: lác lối tấu
phái: bộ sinh thuốc viên yếu đoàn đẹp
phán: bảo quyết sự truyền xét xử đoán định
pháo: binh bông cao_xạ cối dây hiệu hoa hạm kích lệnh sáng thuyền thăng_thiên thủ tép xiết đài đài_bay đùng đại đập
 đội
pháp: bảo chế danh hóa học luật lí lệnh ngữ nhân quan quy quyền sư thuật thuộc trường trị
phát: ban binh biểu báo bóng canh chán chẩn dục giác hiện hoàn huy hành hỏa khiếp kiến lưu lương minh mại nguyên ngôn
 ngôn_nhân nhiệt phiền phì quang rẫy sinh sáng sốt tang thanh thanh_viên thệ tiết triển tài tán tích vãng vấn xuất xít
 xít_hóa âm điên điện đoan đạt động
phân: ban biệt bào bì bón bậc bắc bố bổ bộ chi chia chim chuồng chương_trình chất cách công cấp cắt cục cực cực_kế dị
 giao giác giải giới gà_vịt hiệu hoạch hóa hóa_học hạch hạng hệ học hội kì liệt loài loại loại_học ly lân lũ lượng lập
 lớp lực minh mục ngành nhiệm phát phối số thân thùy thủy thức tiết tranh tro trần trụ tâm tích tính tính_học tử
 tử_gram tử_khối tử_lượng vai vua vân vô_cơ vùng vị xanh xử điểm đoạn đôi đạm định đốt đội ưu ủ
phèn: chua đen
phép: chia cưới cộng giải khử lành lạ mầu nghỉ nhà nhân thuật thông_công thế trừ tính tắc vua
phê: bình chuẩn duyệt phán phán_chủ_nghĩa
phì: cười hơi nhiêu phà phì phò đại
phình: phình
phí: công của phạm sức tổn
phía: trước
phích: nước
phím: loan
phò: mã tá vua
phòng: bệnh bị dịch gian giấy giữ hạn học hỏa hộ hờ khi khuê khách khám không mạch mổ ngủ ngừa ngự nhì the thân
 thí_nghiệm thương_mại thủ trai trà tuyến văn vệ xa ăn đợi ốc
phó: bản bảng chủ_tịch giám_mục giám_đốc giáo_sư hiệu_trưởng hội hội_trưởng kĩ_sư lãnh_sự lí mát mặc ngữ phòng sứ thác
 thương_hàn thống_đốc thủ_tướng tiến_sĩ tổng tổng_thống từ viện_trưởng văn_phòng vương vụ_trưởng đô_đốc
phóng: bút hỏa khoáng lãng pháo sinh sự tay thanh thích tinh tác túng uế viên xạ điện đãng đại
phô: bày của danh diễn trương tài
phôi: bào bì châu cầu dâu học nang pha sinh_học thai vị
phù: chú du dung dâu hiệu hoa hộ hợp kiều kế nền phiếm phép phù rể rễ sa sinh thế thịnh thủng thủy trì trầm trợ tá voi
 vân điêu động
phú: bẩm cường gia hào hậu hộ hữu lục nông quí quý thương ông
phúc: bồn_tử chốt hạch hậu khảo lành lộc lợi mạc phận thẩm trình án âm đáp đức ấm
phút: giây đâu đầu
phơi: bày màu nắng phóng thây xác áo
phương: chi châm cách danh diện hướng hại kế ngôn ngữ ngữ_học phi pháp pháp_học pháp_luận sai sách thuốc thức tiện
 trình trưởng trượng tây viên vị án đông
phước: lành
phường: chèo hội
phượng: hoàng loan tây vĩ
phạm: nhân pháp phòng quy thượng trù tội vi đồ
phạn: học ngữ điếm
phạt: giam góc mộc tiền tù vi_cảnh vạ đền
phả: hệ hệ_học
phải: biết bã bả chi chăng cách cái giá gió giờ gái khi lòng lại lẽ phép quấy rồi trái tội vạ đòn đũa đường đạo
phản: biến biện bác bạn bội chiến chiếu chỉ_định chứng cung cách_mạng công diện duy_lí dân_chủ dân_tộc gián hiến_pháp
 hạt hồi khoa_học kháng kinh_tế kích liên nghịch phong phong_kiến pháo_kích phúc quang quốc sư_phạm thân thùng thần xạ
 xạ_học xạ_đồ ánh ánh_luận điện_động đại_chúng đế đề đề_nghị đề_án đối động ảnh ứng
phấn: chấn hoa khởi nộ son sáp trần đấu
phất: trần
phần: cảm góp hồn lẻ lớn mộ nhiều nào phò phật thưởng trăm tử việc đông ứng
phẩm: bình chất cách cấp giá hàm hạnh loại phục trật tước vật vị đề
phẫn: chí kích nộ uất
phẫu: thuật thuật_viên
phận: bạc bồ sự
phật: bà giáo học lòng lăng sống thủ tổ tử ý đài đường đản
phẳng: lì lặng
phế: binh bỏ cầu_khuẩn dung_kí dung_kế liệu lập mạc nang nhân nô phẩm quản thải tích tật viêm vật vị đế
phỉ: báng chí dạ lòng nguyền nhổ phong sức
phỏng: chừng cầu dịch lập_phương sinh_học tác tính vấn đoán độ ước
phố: phường xá
phối: cảnh giống hợp nhạc trí
phồn: hoa thịnh vinh
phồng: tôm
phổ: biến cập dụng hệ hệ_học học kí nhạc quang_kế quát thông thông_đầu_phiếu độ
phổi: bò
phở: tái
phụ: bạc bản chánh chính chú công cấp cận dịch gia giáo giảng hoàng huynh hệ họa khoa khuyết kiện lái lão lòng lục lực
 mẫu nghĩa nhân nữ phí phẩm quyền thu thuộc thân thẩm trách trương trợ tá tình tùng tải tố từ tử vận âm âm_hóa đính
 đạo đề động ơn ước
phục: binh chế chức cổ dược dịch hoạt hóa hưng hồi kích lăn mệnh nguyên quyền quốc sinh sức thiện thuốc thù trang
 tráng tòng tùng tội viên vị vụ
phụng: chiếu chỉ dưỡng hoàng mệnh sự thờ
phủ: chính doãn dụ hầu nhận phục quyết thừa tạng việt đầu đệ định
phức: chất cảm hệ tạp tạp_hóa điệu
qua: chuyện cầu loa lân lâu lại lần lọc lửa lửa_than mâu mặt ngày đường đời
quai: bị chèo hàm mồm nón xanh
quan: chiêm chế chức cách dạng giai hệ họ khách liêu lại lộ lớn ngại nha niệm quyền san sát sát_viên sơn thiết thoại
 thuế thầy trường trắc trọng trọng_hóa tài tái tâm tòa tước viên võ văn yếu âm ôn điền điểm ải
quang: cảnh cầu dưỡng dầu dẫn gánh hoạt hình_học hóa hóa_học hướng_động học hợp kế liệu_pháp minh nhân năng phát_quang
 phân phản_ứng phổ quẻ sai sinh_học thông tuyến tổng_hợp từ tử vinh xúc_tác âm điện đãng ứng_động
quanh: co năm quất quẩn
quay: chuyển cuồng giáo gót lơ lưng lại ngửa phim phải ráo sấp trái trượt tít vòng đi đĩa đơ
que: chọc_lò diêm hàn móc thăm đan đun_nước
quen: biết hơi lệ mui mặt tay thuộc thân thói việc
qui: chế mô trình định ước
quy: bản chiếu chính chế cách cách_hóa công củ hoạch hàng luật mô tắc ước
quyên: giáo góp sinh
quyến: dỗ luyến rũ thuộc
quyết: chiến chí liệt nghị nhiên thắng thực_vật toán tâm tử ý đoán đoán_luận định định_luận
quyền: anh biến bính hành hạn lợi lực môn nghi năng quý thuật thần thế uy
quyển: bá khí lửa nước nặng sinh_vật sắc
quà: bánh cáp sáng tặng tết
quàng: quàng xiên
quá: bán bộ chén chừng cảnh cố giang giờ hạn khích khổ khứ lắm lời lứa lứa_lỡ_thì mức ngán nhiệt niên nén quan thể
 trình trời tải vãng xá đà đáng độ ư
quái: dị lạ quỷ thai thai_học tượng vật ác đản
quán: cơm ngữ nước quân rượu thông thế triệt trọ tính tẩy từ xuyến xá ăn
quáng: gà quàng
quát: lác mắng tháo
quân: báo bình bưu bưu_viên bị ca chính chế chủ chủng công cơ cảng cảnh cấp cờ dân dịch dụng giới hiệu huấn hàm hạm
 khu khí kì kỉ kỳ luật lính lương lệnh lực mã ngũ nhu nhân nhạc phiệt phong_quân_kỉ pháp phân phí phục quan quyền quản
 sĩ sư số sự sự_hóa thân thù thần trang tử vương vụ xa y y_sĩ y_viện điền đoàn địch đội ủy
quây: quần ráp tụ
quét: dọn tước đất
quê: hương khách mùa ngoại người nhà nội quán
quên: khuấy lãng lửng mình
quí: khách phái tộc vật
quý: mến
quạ: cái khoang mổ quạ sắt
quạt: bàn giấy hòm kéo lông lúa mo máy nan thóc điện
quả: bàng báo bì bóng bế cánh cân cải cảm cật dâu hạch học hộp khô kiếp là lắc mọng quyết tang thật thế thịt thực tim
 tua tình tạ tụ vậy đấm đất đậu
quản: bao bào bút ca chi chế cơ gia giáo huyền hạt khoán lí lý lễ ngại thúc trị tượng đạo đốc
quảng: bá canh cáo giao hàn thị trường tính đại
quấn: quýt
quất: hồng_bì
quấy: nhiễu phá quá quả rầy rối đảo
quần: bò chúng cư cụt hôn hệ hồng hội hợp lót lạc thần thể tây tụ vợt xã áo đông_xuân đùi đảo
quầy: quậy
quẩn: bách quanh trí
quận: chúa công huyện trưởng vương đoàn ủy
quật: cường khởi ngã
quế: chi nhục
quỉ: thuật
quốc: biến bảo ca công cấm doanh dân dân_đảng gia gia_chủ_nghĩa giáo hiệu huy họa học hồn hội hữu_hóa khánh khố kì kế
 kỳ liên lập lễ lộ ngữ nạn pháp phòng phục sách sĩ sư sắc sỉ sử sử_quan sử_quán sự tang tế tế_ca tế_chủ_nghĩa tế_hóa
 tế_ngữ tịch tử_giám văn vương vụ_khanh vụ_viện xã xã_hóa âm đại
quỳ: gối lạy
quỳnh: bôi tương
quỷ: kế quái sứ thuật thần
quỹ: bảo_thọ
ra: bộ chiều công da dáng giêng gu gì hiệu hè hồn lò lệnh mắt mặt mồm ngôi người oai phết quân ràng rìa sức tay tro
 trò trận tuồng tòa viện vào vẻ đi đi_an đi_ô điều đời ơn
ram: ráp
ran: rát
ranh: con giới khôn ma mãnh vặt
rao: hàng
rau: bí cao cháo càng_cua câu cải cần cần_tây cỏ lê má rút trai
reo: hò mừng
ri: rỉ
riêng: biệt lẻ rẽ tây tư
ro: ro
roi: da vọt
rong: chơi huyết kinh li lá_liễu lươn mái_chèo từ xương_cá đuôi_chó đầm
ru: hời ngủ
run: run rẩy rủi sợ
rung: chuyển cảm kế nghiệm rung động
ruồi: da gai giấm muỗi ngủ ong phân trâu
ruộng: bậc_thang công lúa muối mạ nương rẫy vườn đất đồng
ruột: chay gan già gà hồi khoang kết nghé ngựa non rà thẳng thịt thừa tá
rà: soát
ràng: buộc ràng rạng
rành: mạch rành rẽ
rào: rào đón
rác: mắt tai
rách: nát
rái: cá cá_biển
rán: sức xem
ráng: sức
ráp: rạp
rát: mặt ruột
râm: mát ran
râu: dê mày má mèo mép quai_nón ria
rã: cánh họng ngũ người rời
rãnh: trượt
rè: rè
rèn: cặp luyện nguội nóng đúc
rét: dài ngọt nàng_bân
rên: la rỉ siết xiết
rêu: cỏ lông nước rao tản vảy
rình: mò rang rập
rìu: chiến
rít: răng
ròng: rã ròng
rô: bốt manh
rõ: khéo nét ràng rệt
rùa: hôi voi
rùng: mình núi rùng rợn
rút: bớt chạy cuộc cục gọn lui lại lại_là mủ ngắn ruột rát thăm tỉa
răn: bảo đe
răng: cưa cấm cửa giả hàm hàm_nhỏ khôn móc nanh rắc sữa
rũ: tù
rơi: lệ rớt rụng vãi
rơm: rác
rước: dâu khách sách đèn
rượt: theo
rượu: bia chè chổi cần cẩm khai_vị lê lậu lễ mơ mạnh vang đế
rạc: cẳng người
rạn: nứt vỡ
rạng: danh ngày rỡ sáng đông
rạp: chiếu_bóng hát xiếc
rải: rác rắc thảm
rảnh: mắt nợ rang rỗi tay thân việc
rất: mực
rầm: chìa rầm rập rộ
rầy: la nâu rà vằn
rậm: rạp
rận: chim chó cá gà mu nước
rập: khuôn nổi rình đầu
rắc: rối
rắm: rít
rắn: chắc cạp_nong dọc_dưa giun hổ_lục hổ_lửa hổ_mang lục mai_gầm mang_bành mặt mối nước phì ráo râu
rẻ: mạt quạt sườn thối tiền
rẽ: duyên mạch ngang ràng đôi
rễ: bành bên chùm con cái cọc cột củ giả
rệp: son sáp
rỉ: hơi răng tai
rối: bù bời loạn mù mắt ra_rối_rít ren ruột rít rắm tinh trí tung
rốn: bể lại
rốt: cuộc cục lòng
rồ: dại
rồi: ra sao tay thì đây đời
rồng: mây rắn rồng
rỗi: hơi rãi việc
rỗng: không ruột
rộ: việc
rộn: ràng rã
rộng: bụng chân cẳng lượng lớn muối nhiệt rãi sọ thùng ẩm
rớt: dãi
rời: bỏ miệng mắt rã rạc tay
rỡ: ràng
rợn: người
rụng: rời trứng âm
rủ: lòng ren rê rỉ
rủi: may ro
rứt: ruột
rừng: cấm già nguyên_sinh nguyên_thủy núi rậm rực xanh
rửa: cưa mặn nhục ruột trôi tội ảnh
rực: rỡ sáng
sa: bàn bồi chân cơ giông khương lầy lệch mu môn mù mạc ngã nhân sâm sút sả sầm sẩy thạch thải trường đà đề đọa
sai: biệt bảo dịch hẹn khiến khớp lạc lầm lệch nha nhầm phái phạm sót số trái áp
san: bằng hô hô_tảng nhuận phẳng sát sẻ đàn định
sang: hèn hình ngang năm sáng sảng số sửa tai tay tiểu trang trọng tên đoạt độc
sanh: sánh
sao: biển băng bản bắc_cực bắc_đẩu bằng cho chép chế chổi chụp hôm hỏa kim lãng lục mai mộc nên nỡ sa sao thế thổ thủy
 truyền tua tẩm vàng vậy đang đành đổi_ngôi
sau: chót cùng hết lưng này nữa rốt sau xưa đây đó
say: máu mê mềm nắng rượu sóng sưa thuốc đắm
se: lòng lạnh mình môi sẻ sẽ
sen: biển cạn đầm
seo: cờ gà
si: mê ngốc tình
sinh: ba bình bệnh_học dưỡng dục giới hoạt hoạt_phí hàn hóa hóa_học hạ học học_vũ_trụ khí khương khối kế li linh lí
 lí_học lý lý_học lợi lực mạng mệnh ngữ nhai nhiệt nhật nở phần quyển quán ra sát sôi sản sắc sống sự thiết thành thái
 thái_học thì thú thời thực thực_khí tiền trưởng tư tố tồn tổng_hợp từ tử viên vật vật_học vật_quần vị điện đôi đẻ địa
 đồ động
siêu: bù_trừ bội cơ_thể cường cường_quốc cường_độ cảm_giác cấu_trúc dẫn giai_cấp hiển_vi hiện_thực hạ_giới hạn nhiên
 nhân phàm phản_ứng phức quần quốc_gia sinh thanh thoát thăng thường thị thực toán_học trọng_tài tuyệt tâm_lí
 tâm_lí_học tự_nhiên vi_khuẩn vi_trùng việt áp_suất âm đạo đạo_đức đẳng đế_quốc độ độc_quyền
siết: chặt
so: bì dây kè le màu sánh với đo đũa đọ
soi: bóng cá rọi sáng xét
son: phèn phấn rỗi sắt sẻ trẻ
song: biến bản_vị ca công cầu_khuẩn cực hành hỉ hồ hữu_tỉ kiếm le loan mã ngữ nhân phi phương sa song thân thê
 thất_lục_bát thần thị tiêu tiếp tiết toàn truyền trùng tuyến tuyền tử_diệp viên âm_tiết đường đề ẩm
soát: vé xét
soạn: giả sửa thảo
su: hào su sê sẽ
sum: họp sê vầy
sung: chức công huyết mãn quân quỹ sướng sức túc
suy: biến bì bại cử di dinh_dưỡng diễn giảm luận lí lý mòn nghĩ ngẫm nhược rộng rộng_ra sút sụp thoái tim tàn tính tôn
 tư tưởng tị tổn vi vong xét yếu đoán đốn đồi
suôn: sắn sẻ
suông: tình
suýt: nữa soát
suất: góp lĩnh đội
suối: vàng
suốt: lượt đời
sài: cẩu giật kinh lang
sàn: diễn nhà sàn sạn
sàng: lọc sảy tuyển
sành: nghề sanh sỏi ăn
sào: huyệt ngắm
sá: bao chi cày gì kể quản
sách: chỉ_nam dẫn giáo_khoa lược lịch nhiễu phong trắng vở xanh đèn
sám: hối
sán: bò chó dây gai lá lãi lưỡi lợn máng máu xơ_mít
sáng: bóng bạch chói chế dạ giăng kiến láng lập lập_viên mai mắt nghiệp ngày ngời nhoáng rõ rực suốt sớm sủa tai trí
 trăng trưng tác tạo tỏ ý
sánh: bước duyên kịp tày vai đôi
sáo: mép mòn mỏ_nhà mỏ_vàng ngữ rỗng đá
sáp: nhập ong
sát: cánh cạnh hạch hại hợp khuẩn khí nhân nhập nách nút phạt sao sinh sườn thương trùng
sáu: mươi
sâm: banh bố_chính cầm lâm nghiêm nhung si thương
sân: bay bãi bóng chơi cỏ gác khấu lai phơi quần_vợt rồng sau si sướng thượng vận_động
sâu: bệnh bọ bột cay cuốn_lá gai hiểm keo kín lắng mọt năn nặng quảng răng rượu rộng sát sắc thẳm xa xám yên_chi đo
 đậm độc đục_thân
sò: bùn cát huyết lông tim đá đốm
sòng: bạc phẳng sọc
sóc: bay chuột len vọng
sói: biển
sóng: bạc_đầu cồn gió hài lừng ngầm sánh thần tình đôi
sót: nhau
sô: cô_la gai
sôi: bụng gan máu nổi ruột sục tiết động
sông: băng con cái máng ngân ngòi núi nước sống đào
sùng: bái cổ kính mộ ngoại phụng sục thượng thần tín ái đạo
súc: họng miệng mục sinh sắc tích vật
súng: cao_su cối hơi kíp liên_thanh lục máy mút ngắn phun_lửa sáu thần_công tiểu_liên trung_liên trường tự_động
 đại_bác đại_liên đạn ống
súp: de lơ
sút: cân giảm kém kém_to người
săn: bắn bắt gân sóc sắt tin đuổi đón
sĩ: diện dân hoạn khí lâm phu quan số thứ tốt tử
sơ: bộ chế cảo cấp cứu giao giản học hở khai khảo kiến kì kết lược lậu mi ngộ nhiễm phạm qua sinh suất sài sót sơ thảo
 thẩm tuyển tán yếu ý đẳng đồ đồ_hóa
sơn: ca cước cẩu cốc dã dương dầu hà hào hệ khê lam_chướng_khí lâm lót mai mài môn mạch nguyên nhân nại pháo sốc then
 thần thủy tinh tiêu trang trà tràng trại tuế văn_học xuyên xì
sư: bà bác cô cụ huynh hữu mô nữ phó phạm phụ sinh thúc thầy trưởng tổ tử tử_biển vãi ông đoàn đoàn_trưởng đệ
sưng: phù phổi
sưu: cầu dịch thuế tầm tập
sương: giá gió mai muối mù phụ
sướng: bụng miệng mạ mắt mồm tai tay
sườn: cụt treo
sưởi: nắng
sạch: bong mắt nước sẽ trơn trụi tội
sạn: mặt đạo
sả: rừng
sải: cánh tay
sản: dịch dục giật hậu khoa lượng nghiệp phẩm phụ sinh vật xuất ông
sảng: khoái sốt
sảnh: đường
sảo: thai
sấm: kí ngôn ngữ sét truyền
sấp: bóng mặt ngửa
sấy: tóc
sầm: sầm sẫm sập uất
sầu: bi khổ muộn não riêng thảm đâu đông
sẩy: chân miếng miệng tay thai vẩy
sắc: bén chiếu chỉ cạnh diện dục giai giới kí kế luật lạp lệnh mạo mắc mặt nước phong phục sai sảo thái tài tướng tố
 tộc tứ điệu đẹp
sắm: nắm sanh sửa vai
sắn: dây
sắp: chữ hàng sẵn sửa xếp đặt ấn
sắt: cầm góc huyết móng son thép tây từ vụn điện đá động
sẵn: có dịp lòng sàng tay
sặc: gạch máu sỡ tiết
sẻ: ngô đồng
sẽ: biết hay sàng
sỉ: nhục
sọ: dừa khỉ kế
sỏi: cát phân ruột đời
số: bị_chia bị_nhân chia chẵn dư dương hiệu hư hạng học hữu_tỉ không kiếp liệt liệu là lượng lẻ lớn mũ mệnh một mục
 nghịch_đảo nguyên nguyên_tố nhiều nhân phận phức thành tử_vi vô_tỉ âm ít đen đo đông đề đỏ độc_đắc ảo
sống: chết còn dai lưng lại mái nhăn sót thác thừa trâu đuôi động đời
sốt: cơn cương_sữa dẻo gan hạch hồi_quy kê mòn ngoại_ban nổi_cơn phát_ban rong_kinh ruột rét rét_cơn sản vàng vỡ_da
 xuất_huyết
sồi: rừng
sổ: chi cái gấu hưu hộ_khẩu kho lòng lông lương lồng mũi nhau nhật_ký quỹ rau sách tay thai thu thu_chi tiết_kiệm vàng
 đen đinh điền
sớm: chiều hôm khuya mai muộn sủa trưa tối
sờ: mó nắn sẫm sờ sợ
sở: cầu cậy cứ dĩ hữu khanh kiến nguyện quan thích thú trường tại vọng đắc ước
sợ: hãi sệt
sợi: bên canh khổ liên_bào xoắn
sục: sôi
sụn: gối lưng mí xơ
sụp: lạy đổ
sụt: giá lún lở thao thế
sủa: càn
sủng: thần ái
sứ: bộ giả mạng mệnh quán quân thần đoàn
sứa: sen ống
sức: bật bền chứa căng cản hút hấp_dẫn học khỏe kéo lao_động lực mạnh nặng sống vóc ép điện_động đẩy
sừng: hươu sộ trâu
sử: biên_niên dụng gia học kí ký liệu lược quan quán quân_tử sách thi xanh
sửa: chữa gáy lưng mình sai sang soạn tội đổi
sữa: bột chua chúa kế non ong_chúa đậu đặc
sự: biến chủ cố kiện lòng nghiệp thật thế thể thực tình tích việc vật vụ vụ_chủ_nghĩa đời
ta: thán đây
tai: biến bèo chuột hùm hại họa hồng mèo mũi_họng mắt nghe ngược nàn nạn quái tiếng tái tượng voi vạ ác ách ương
tam: bành bản bảo bội cá_nguyệt công cúc cương cấp diện dân giác giác_châu giác_nguyên giác_đạc giáo giáp giới huyền
 hình hùng hợp khôi liên nguyên nhị suất sự tam_chế thất thế thể thừa tài tòng tạng tộc đa điểm đoạn_luận đại
tan: hoang nát rã tành tác vỡ
tang: chế chứng lễ phục thương tích tóc vật
tanh: bành hôi
tao: ngộ nhã đàn
tay: lái ngang quay sai thợ trong trên trắng áo
te: te tái
tem: phiếu tép
ten: đồng
teo: cơ da
tha: bổng chết giác hình hóa hương hồ lỗi ma phương sinh thiết thứ tội
thai: bàn dựng nhi phụ sinh sản
tham: biến biện bác bạo chiến chiếu chính dự gia khảo lam luận mưu mưu_trưởng nghị nhũng quan sinh sắc số thiền tri
 tài tàn tá tán tụng vấn vọng ô
than: bánh béo bùn bụi chì cám cốc củi gầy hóa khóc mỏ mỡ nâu nắm phiền quả_bàng sàng thở trắng tổ_ong van vàng vãn
 xanh xương xỉ ôi đá đỏ
thang: gác máy mây âm
thanh: bình bạch bần cao cảnh cỡ danh dịch giáo giản giằng hao hóa khiết khí kiếm la liêm lâu lí lương lương_trà lịch
 lọc mai manh minh môn mạc mảnh mẫu nhàn nhã nhạc niên nữ phong quang quản quản_học quản_kí răng sơn sắc sử tao thanh
 thiên thoát thải thản thất thế thỏa thủy toán tra truyền trà trượt trừ trừng táo tâm tân tú tĩnh tịnh vân vận vắng
 xuân y yên âm điệu đạm đới
thao: diễn luyện láo lược thao thức trường tác túng
thay: chân lòng lông lời mặt phiên thế vì áo đổi
the: the
then: chốt
theo: dõi gót gương kịp như thời trai đuôi đuổi đòi
thi: bá ca công cảm cử cử_học gan gia giới hài hành hào hương họa hội hứng khách khúc lễ nhau nhân phái pháp phú phẩm
 sĩ thoại thánh thư thể thố thử tuyển tài tập tứ tửu văn vị vị_hóa xã ân đua đàn đình đấu đồng
thiêm: thiếp
thiên: binh bẩm can chúa chúa_giáo chất chức cung cơ cư cảm cầm cầu cổ cực di giới hoàng hà hương hướng hạ hữu hựu
 khai khuất khải kim kiến kỉ la lí lí_mã lôi lệch môn_đông mệnh nga nhan nhiên nhãn niên niên_kỉ phú phủ sứ tai thai
 thu thư thạch thần thể thời thực tinh tiên triều triệu tuế tài tào tây tính tôn tư tướng tượng_học tạo tả tử uy văn
 văn_học vương_tinh vị xạ đàn đàng đình đô đường đạo đầu_thống để đỉnh địa định
thiêng: liêng
thiêu: hóa hủy sinh thiếu thân xác đốt
thiếp: danh phục
thiết: bì bị chế cốt diện dụng giáp giáp_hạm kế kị lập lộ mộc nghĩ quân_luật tha thân thạch thực tưởng yếu đoàn đãi đồ
thiếu: dinh_dưỡng gì hụt máu mặt nhi niên nữ phụ quân sinh_quân sót thốn thời tá tướng úy điều
thiền: gia học môn sư trai trượng tông tăng đường định
thiều: quang
thiển: cận kiến lậu nghĩ ý
thiểu: lực nhiệt não năng số đức
thiện: chiến chí chính căn cảm nam_tín_nữ nghệ ngôn nhân tiện tâm xạ ác ý
thiệp: thế
thiệt: chiến hơn hại mạng thà thân
thon: thon thả
thong: dong manh thả
thoái: binh biến bộ chí hóa lui ngũ nhiệt thu thác thủ triển trào vị
thoáng: gió khí qua thấy đãng
thoát: giang hiểm hơi_nước khỏi li lũ nạn nợ thai thân trần tội tục vị xác y
thoại: kịch
thoạt: kì_thủy tiên đầu
thoải: mái
thoảng: qua
thu: ba binh chi dung dọn dụng giấu gom góp gọn hoạch hái hình hóa hút hải_đường hẹp hồi không lu lôi lượm mua mình
 ngân_viên nhiệt nhận nhập nhặt nhỏ năng nạp phong phát phân phục quân sơ teo thanh thú thập thủy tóm tô xếp
thua: bạc cháy kiện kém lỗ thiệt trận trụi
thung: dung huyên lũng thăng thổ đường
thuyên: chuyển giảm
thuyết: giáo khách lí minh pháp phục trình trình_viên
thuyền: ba_ván buồm bè bồng chài chủ máy nan phó quyên rồng tam_bản thoi trưởng tán tình viên đinh đạp độc_mộc
thuê: bao mướn
thuần: chất chủng dưỡng hóa hậu khiết loại lí lý nhất phong phong_mỹ_tục phác phát thục trở tính túy
thuận: cảnh gió hòa hướng lợi nghịch tai tay tiện tình từ
thuật: ngữ sĩ số toán
thuế: biểu chợ gián_thu khóa muối má môn_bài quan suất sát_sinh thân trực_thu vụ đinh
thuốc: bắc bỏng bổ bột cao chén dán dấu giun hoàn lào lá lá_sợi men muối mê mỡ nam ngủ nhuận_tràng nhuộm nhỏ_mắt nôn
 nước nổ phiện pháo sán súng sắc thang thử tiêm tiên trường_sinh tím tẩy viên xoa xổ đạn đắp đỏ độc
thuộc: cách hạ lòng lại ngữ quốc tính viên địa
thuở: nay xưa
thà: rằng
thành: bại bộ chung công danh gia hoàng hình hôn hội khí khẩn kiến kính lũy lập lệ ngữ nhân niên nội phần phẩm phố
 phục quách quả quốc ra sẹo sự thân thương thạo thật thị thục thử thực trì trùng tâm tích tín tạo tật tố tựu viên văn
 án ý đinh đoàn đô đạt đồng ủy ủy_viên
thác: loạn sinh
thách: cưới thức đố
thái: bình bảo công cổ cực cực_quyền dương dương_hệ giám hòa hư hậu học_sinh không lai miếu phó quá sư thú
 thượng_hoàng tây tổ tử y âm úy độ ấp ất
thám: báo hiểm hoa không sát thính tử
thán: khí ngữ phục thư từ
tháng: ba bảy chín chạp giêng hai mười mười_hai mười_một ngày năm sáu tháng tám tư
thánh: ca chúa chỉ cung giá hiền hóa kinh lễ miếu mẫu nhân sư sống thi thư thượng thất thần thể tích tướng vương đường
 đản đế địa
tháo: băng chạy chốt dạ dỡ gỡ khoán lui lời rời thân đạn
tháp: bút canh chuông chóp khoan ngà nước tùng
thâm: canh cung dạ giao hiểm hụt khuê kín mưa_thâm nghiêm nhiễm nho nhập niên sinh thù thùng thúy thấp thẫm thủng trầm
 tâm tình tím tạ u uyên xịt ý độc ảo
thân: binh bằng chinh chính chủ cận cột danh dân gia già giáp hành hào hình hữu mình mầm mẫu mật mến mềm ngoại nhiệt
 nhân oan phận phụ quen quyến răng rễ sinh sĩ sơ thiết thiện thuộc thích thương thế thể tình tín tộc từ vương xương
 yêu ái
thâu: thái tóm
thây: kệ ma
thèm: khát muốn nhạt thèm vào
thép: cán hình
thét: lác mắng
thê: lương nhi thiếp thiết thảm tử
thêm: bớt thắt
thêu: dệt ren
thì: chớ giờ là phải ra thà thùng thầm trân
thìa: khóa là lìa
thình: lình thình
thí: chủ dụ mạng nghiệm phát quân sai sinh thân điểm
thích: chí dụng giáo hợp khách nghi nghĩa thuộc thú thời ý đáng ứng
thính: giác giả lực lực_kế lực_đồ mũi phòng tai
thò: lò
thóc: chim gạo lép lúa mách
thói: hư phép quen thường tục đời
thô: bạo bỉ bố chế kịch lậu lố lỗ sơ thiển tục
thôi: miên sơn thì thôi thúc thối tra
thôn: dân dã nữ quê trang tính xã xóm ấp ổ
thông: biển bá_hương báo báo_hạm bạch bệnh cáo công cảm dâm dịch dụng gia gian giám gió hiểu hiệu hành hơi khí linh lò
 lệ lệnh manh minh mưu nghĩa ngôn nho phong phán qua suốt số sức sử sự thiên thuộc thái thư thường thạo thống tin
 tin_học tri tín_viên tấn tấn_xã tầm tỏ tục điệp đường đạt đất đỏ đồng
thù: du ghét hình hằn lao máu nghịch oán tiếp tạc vặt ân đáp địch đủ ứng
thùng: ong phân quay_mật rác thình thùng thư tưới xe đấu
thùy: dương liễu mị túc
thú: dữ nhận phục quê săn thật thực tính tội vui vật vị y y_sĩ
thúc: bá bách dục giục mẫu nợ phụ thủ ép đẩy
thăm: bệnh dò hỏi nom thẳm viếng
thăng: bằng chức giáng hoa hà thiên thưởng tiến trầm trật đường đồng
thơ: ca lại mộng mới ngây phú rơi thớt trẻ văn ấu
thơm: hắc lây lừng nứt nực phức tho thảo
thư: bảo_đảm chuyển_tiền cục duỗi giãn hiên hoàng hùng hương khế kí ký lâu lưu lại mục mục_học ngỏ nhàn pháp phòng phù
 quán sinh song sướng tay thái thư thả trai tín tịch tịch_học từ viện viện_học xã án điểm đường đồng
thưa: bẩm chuyện gửi kiện thốt thớt trình
thương: binh chiến chánh chính cảm cảng cục gia giới hàn hại hải hội khách khấu lượng lục mãi mại mến nghiệp nghị nhân
 nhớ phiếu pháp phẩm phẩm_hóa số thuyết thuyền thân thực tiếc trường tá tâm tình tích tật tổn vong vụ xót yêu ôi đao
 đau điếm đoàn đội ước
thước: cuốn cặp dây dẹt gấp khối kẻ mộc nách sắp_chữ ta thợ tây tính tỉ_lệ vuông xếp
thường: biến dân dùng khi kì lệ ngày nhật niên phạm phục sơn thường thức trú trực tân tình vụ xuyên xuân
thưởng: ngoạn nguyệt phạt thức xuân
thượng: công cấp cổ du giới hoàng huyền hương hưởng hạ hạng hảo_hạng khách khẩn kinh lưu lương lệnh lộ mã nghị_sĩ
 nghị_viện nguyên nguồn phẩm quan quốc sách sĩ thanh thiện thư thẩm thận thọ tuần tá tân tướng tầng tầng_kiến_trúc tỉ
 tọa uyển viện võ vị úy điền đẳng đế đỉnh đồng
thạc: sĩ
thạch: anh bản cao học lựu nhũ quyển sùng thán thảo tín tùng xương_bồ ấn
thạo: tin đời
thả: bè cửa dù giọng lỏng mồi nổi rong sức
thải: bỏ hồi loại nhiệt
thảm: bại cảnh hại họa khốc kịch não sát sầu thiết thê thương trạng đạm
thản: nhiên
thảo: am cầm_viên dã hèn luận lư mộc nguyên nào phạt quyết_minh quả trùng xá đường
thảy: thảy
thấm: thoát tháp đòn
thấp: bé hèn khớp kém kế mưu tho thoáng
thất: bát bại bảo chí cách cơ cử gia hiếu hòa học hứa khiếu kinh luật lạc lễ lộc nghiệp ngôn nhân_tâm niêm phu phẩm
 sách sắc sủng thanh thiệt thu thân thường thần thế thố thủ tinh tiết toán trinh truyền trận tung tuần tán tình tín
 tịch vận vọng xuất ý đảm đức ước
thấu: hiểu kính lí nhiệt niệm quang suốt triệt tình đáo đạt
thấy: bà kinh mồ tháng tội
thầm: kín lặng thì vụng
thần: bí chú chết chủ công diệu dân dược giao_cách_cảm hiệu hôn hạ hệ học hồn khí khải khẩu kinh kinh_hệ kinh_học kì
 kỳ linh linh_học luận lí lực minh mộng ngôn nhân nông phật phụ phục quyền sa sắc thoại thoại_học thuật thánh thông
 thế tiên trí tình tích tượng tốc tử xác đạo đồng
thầu: dầu khoán lại
thầy: bà bói chùa cãi cò cô cúng cả dòng giáo học kiện kí ký lang mo mẹ phán pháp quyền số thuốc thông thợ trò trợ tu
 tào tướng tớ địa đồ
thẩm: cứu lậu mĩ mĩ_học mỹ mỹ_học phán phán_quan quyền sát thấu tra tích vấn xét đoán định
thậm: chí cấp tệ
thận: học trọng
thập: can cẩm diện kỉ kỷ lục ngoặc nhị_chi nhị_phân phân phương thành thò toàn trưởng tự tự_chinh tự_quân ác điều đạo
thật: bụng là lòng lực ra sự thà tâm tình
thắc: mắc
thắm: thiết tươi
thắng: bại bộ cuộc cảnh lợi phụ thế trận tích địa
thắp: bút sáng
thắt: buộc chặt cổ lưng ngặt nút
thằn: lằn lằn_bay
thằng: bé cha chài nhỏ thúc
thẳng: băng cánh cẳng giấc góc hàng tay thắn thừng tuột tính đứng
thặng: dư vốn
thẹn: lòng mặt thò thùng thẹn
thẻ: bài ngà
thế: bạ chiến chân chấp chứ cuộc công cố cục gia gian giao giới giới_hóa giới_ngữ giới_quan hiệu huynh hệ kỉ kỷ là lộ
 lực mà mạng mạnh nghiệp nghị nhân nhưng nào năng phiệt phát phẩm rồi sự thái thì thường thần thủ tình tôn tất tập tổ
 tộc tục tục_hóa tử và vận vận_hội vị đại đạo đồ ước
thề: bồi bội nguyền thốt độc
thềm: lục_địa nghỉ
thể: chất chế chế_hóa cách diện dịch dục dục_học hiện hạt hệ khảm kết loại lệ lực nghiệm nhiễm_sắc nhân nào nấm nền nữ
 phách sợi thao theo thống thức trạng trọng tài tình tích tích_kế tường tạng tấm tất từ từ_hóa xác đôi địa
thệ: sư thủy
thỉnh: an cầu giáo kinh mệnh nguyện thoảng thị
thị: chính dân dục giá giác giảng hiếu hùng kính lang lực nữ oai phi sai sát sảnh thành thần thế thực trường
 trường_hóa trưởng trấn tì tần tộc uy vệ xã yến điều đồng độ độc ủy
thịnh: danh hành nộ soạn suy thế thời trị tình vượng ý đạt
thịt: ba_chỉ băm hầm kho luộc lưng mông nướng nạc quay
thọ: chung mệnh đường
thỏ: rừng thẻ đế
thỏa: chí hiệp lòng mãn nguyện thuê thuận thích đáng
thố: hoại tha
thối: chí hoắc mồm nát rễ tai thác thây
thống: chế giác_kế khổ kê kê_học lãnh lí lĩnh mạ nhất phong soái suất sứ thiết trị tướng đốc
thốt: nhiên nốt
thổ: canh công cư cẩm dân hoàng_liên huyết hào lộ mộ mộc mộc_hương nghi ngơi ngữ nhưỡng nhưỡng_học phỉ phục_linh quan
 sản thần ti tinh trước trạch tù tả âm địa
thổi: mòn ngạt nấu phồng
thờ: cúng lửa phụng tự ơ
thời: biểu buổi bình bệnh chiến cuộc cơ cục gian gian_biểu giá giờ hiệu hạn khí khóa_biểu khắc khắc_biểu kì kế kỳ luận
 nay nghi nhân sự sự_hóa thượng thế tiết trang trân trị vận vị vụ xưa điểm đàm đại
thở: dài dốc hắt_ra phào ra than vào
thợ: bạc bạn chạm cày cán cưa cạo cả dệt giày giặt gặt gốm hàn hồ in khóa khắc kim_hoàn kèn lặn may máy mã mỏ mộc
 nguội ngôi nhuộm nề rào rèn sàng sơn sắp_chữ thuyền thêu thơ thủ_công tiện trời vẽ xẻ điện đúc đấu
thụ: bì bệnh chức cảm giáo giới hình lí mệnh mộc_học phấn tang thai tinh trai ân động
thục: hồi luyện mạng nữ quỳ tội địa
thụy: du hương miên_liệu_pháp
thủ: bút bạ bản chỉ công công_nghiệp công_nghệ cấp cựu dâm giữ hiến hiểm hoa hạ lãnh lĩnh môn mưu pháo pháp phạm phận
 phủ quân quỹ thuật thuật_viên thành thân thư thường thế tiêu tiết trưởng tín túc tướng tướng_phủ tục từ tự vai
 vĩ_ngâm xướng xảo đoạn đô đắc
thủng: lưới thẳng thỉnh
thủy: binh binh_lục_chiến chung ngân sư_đô_đốc thủ tinh triều tổ điện động_lực_học
thứ: ba bảy bậc cấp dân hai hạng hầu lỗi mẫu nam nguyên năm trưởng tư tử tự vị yếu đẳng đến đệ
thức: dậy giả giấc nhắc thời thức tỉnh uống ăn
thừa: cơ dịp hành hưởng kế lương lệnh mệnh nhận phái phát_lại quản số sức thắng thế tiếp trừ tướng tập từ tự ân ưa
thừng: mực tinh
thử: hỏi lòng lửa nghiệm sức thách
thự: thạch
thực: bào bì bụng chi chất chứng dân dân_mới dân_địa dụng dụng_chủ_nghĩa hiện hành hình hư học khách là lòng lợi lục
 lực nghiệm nghiệp phẩm quyền quản ra sự tay thi thu thà thể thụ tiễn trạng tài tâm tình tại tại_hóa tập tập_sinh tế
 từ vật vật_chí vật_học đơn địa định
ti: chức hào hí niết phiên thể ti tiện trúc trưởng tích tầng tỉ
tia: hồng_ngoại ló tía tới tử_ngoại vũ_trụ
tim: gan la mạch tím đen
tin: buồn chắc cẩn cậy dùng học lành mừng nhạn nhảm sương tưởng tức vặt vịt yêu đồn
tinh: anh binh bào bột chất chế cất cầu diệu dầu dịch giảm giản hoa hoa_chủ_nghĩa hoàn hồng_nhiệt khiết khí khôi khôn
 kì luyện lạc lực ma mơ mạc nhuệ quái ranh sai sương thuần thành thông thạch thạo thần thần_hóa thể thể_học thục tinh
 trùng tú túy tường tế tỉnh tử vi vân vệ xác xảo ý đời
tiêm: chủng kích la lửa mao nhiễm nhập truyền tất tế
tiên: chỉ cung cô cảnh giác giới hiền hoa hoạch kiến linh liệt liệu lượng nga nghiệm nho nhân nữ phong quyết quân rồng
 sinh sư thiên thánh thường thề thủ tiến tri triết triệu tổ tử vương ông đan đoán đề đề_hóa định đồng
tiêu: biến biểu bản chuẩn chuẩn_hóa chảy cự cự_kế cực dao diêu diệt dùng hao huyền hóa hôn hồn hủy khiển ma muối ngữ
 non pha phí phòng sinh tan tao thổ thụ thủy tiền trừ tán tức vong xài xưng âm điều điểm đề độc
tiếc: công của lời nuối rẻ sức thay thương
tiến: bộ công cống cử hành hóa quân sĩ thoái thân thủ triển trình tới độ động
tiếng: dội dữ kinh kêu là lành lóng nói rằng thơm thế thổi tăm tốt vang vọng xấu địch đồn đồng_hồ động ồn
tiếp: chiến chuyện cận cứu diễn dẫn giáp hợp khách khẩu kiến kí liên liệu lời máu ngôn nhận nối phát phẩm quản rước
 sau sức tay theo thu thị thụ tuyến tân tế tố tục viên viện vĩ_ngữ vận xúc âm điểm đãi đón đầu_ngữ ảnh ứng
tiết: canh chế diện dê dục giảm hạnh kiệm liệt lưu lậu lộ mao mục nghĩa niệu phụ tháo thực túc tấu tố điệu ước
tiếu: lâm
tiềm: giác kích lực nhập năng sinh thức tiệm tàng vọng ẩn
tiền: bào_tử bạc bối công căn cước cảnh cọc cổ_điển của diệp_lục duyên dư dạng giấy hồ khai_hoa khoa_học khu
 khởi_nghĩa lẻ lệ mặt ngay ngữ nhiệm nhân nong nước phong phân_bào phòng phôi phương quân quân_dịch sinh sơn_nguyên
 sảnh sống sử sử_học sự thân thưởng thế tinh_trùng tiêu tiến triết triều triệu trái trình trạm tuyến tuất tài tâm_thu
 tâm_trương túi tạo tệ tệ_hóa tố văn_học vận vệ án đình đúc đường đạo đặt đề định định_luận đồ đồn đồng đội
tiều: phu tụy
tiểu: ban bang bài bào_tử bì cao chú chủ câu công_nghiệp công_nghệ công_quốc hùng_tinh học hồi hồng_cầu khu khê khí
 khí_hậu kinh_tế_học kiều kỉ luận mạch mục nghiệt nhi nhân nhĩ não nông phân_tử phẩm quy_mô sinh sản sản_xuất sử
 thuyết thuyết_hóa thơ thư thương thặng thệ thủ_công thủy_nông thừa thử tinh tiết tiện truyện tràng trừ tu tuyết
 tuần_hoàn tâm tư_sản tốt tổ từ viên_chức vương vương_quốc xảo yêu đoàn đoàn_bộ đoàn_phó đoàn_trưởng đình đăng_khoa
 đậu đề đệ địa_chủ đồng đội đội_phó đội_trưởng
tiễn: biệt chân hành thu đưa
tiệc: mặn rượu trà tùng yến
tiệm: cận tiến ăn
tiện: bề dân dịp dụng kĩ lợi nghi nội nữ tay thiếp thể
tiệp: báo diệp
tiệt: khuẩn nhiên nọc sản trùng
to: béo bụng cao chuyện gan lớn mồm nhỏ tiếng tát tướng xác xù đầu
toa: nằm rập sàn ăn
toan: tính
toi: cơm dịch mạng
tom: góp
tong: teo tong tả
toàn: biến_chất biến_thái bích bị bộ cuộc cảnh cầu cục diện dân dưỡng dạng gia lực miệng mĩ năng phương phần quyền
 quân quốc sinh sắc thiện thân thư thắng thể thị thịnh tinh tiến tiết trí tài tâm tòng tập vẹn
toán: học học_hóa loạn lí pháp số trưởng tử đố
toại: chí nguyện ý
tra: của cứu hỏi khảo tấn vấn xét
trai: giới gái lơ ngọc phòng tráng trẻ đàn
trang: bị cụ hoàng kim nghiêm nhã phục sức thiết_bị trí trại trải trọng viên âm điểm đài ấp
tranh: biện bộ_ba bộ_đôi chấp cãi công cường cổ_động cử dân_gian dầu ghép_mảnh giành giải hùng in_tay khôn khắc luận
 màu_bột màu_keo nề quyền sinh_hoạt thủ thủy_mặc tường tấm tụng vách vải ăn đoạt đua đấu ảnh
trao: tay trả tặng đổi
trau: dồi
tre: gai là_ngà trẻ
treo: bảng chức cổ cờ giò giải gương mõm mỏ
tri: châu cơ giao giác huyện hô kỉ kỷ ngộ niệm năng phủ quá thù thức thức_rộng tâm tình túc âm ân
trinh: bạch nữ nữ_học phụ sát sản thám thục tiết
triết: gia học lí nhân
triền: miên
triều: chính cường cống kiến lưu miếu nghi phục thần yết đình đường đại
triển: hạn khai lãm vọng
triệt: binh hạ hồi phá thoái tiêu âm để
triệu: chứng chứng_học hồi phú triệu trẫm tập
tro: bụi tàn
trong: khi khoảng lành lúc mình mờ ngoài suốt sáng sạch trắng vòng vắt
tru: di
trung: bì bình bình_chủ_nghĩa bình_cộng bình_nhân bộ can cao châu chính cấp cầu cổ du dung dũng gian giao hiếu hòa
 hòa_tử hưng hậu học khu kiên kì liên liệt lưu lương lập lập_hóa lộ mô nghĩa nguyên ngôn nhiệt niên nông phong phân
 phần quân quả_bì sinh sách sĩ thiên thu thành thất thần thận thế_kỉ thể thọ thực tiện trinh trũng trị trụ trực tu
 tuyến tuần tá tâm tâm_điểm tích tín tính tướng tần tầng tỉ tố tử văn vị y úy điểm đoàn đoàn_bộ đoàn_phó đoạn đại
 đại_học đẳng độ đội đội_phó đội_trưởng ương
truy: bức cứu hoan hoàn hô hỏi kích lùng lĩnh nguyên nhận nã nạp phong quét thu tìm tưởng tầm tặng tố vấn điệu đuổi
truyền: bá bảo cảm dẫn giáo giáo_học giống hình khẩu kiếp kì lệnh lực miệng một_tin ngôi nhiễm nhiệt thanh thuyết thần
 thống thống_chủ_nghĩa thụ tin tải tụng điện đơn đạo đạt động
truyện: dài kí ký ngắn phim thơ
trà: lá mi trộn
tràn: lan ngập đầy
tràng: cửu giang giang_đại_hải hạt kì kỉ nhạc quy sinh thi thiên thành thạch
trào: lưu lộng
trá: bệnh hàng
trác: tuyệt táng việt
trách: bị cứ móc mắng nhiệm phạt phận
trái: chủ chứng cân cổ gió giống khoán khoản lại lẽ mùa mắt nghĩa ngược phiếu phá phép tai tim tính vụ xoan ý đào đất
trán: cổng cửa tường
tráng: dương khí kiện lệ men miệng niên phim sĩ đinh
tránh: tiếng
tráo: trưng trở trợn
trâm: anh hốt
trân: bảo cam châu châu_lùn trân trọng tu vị
trâu: bò ngựa nước
trèo: leo
trên: dưới
trêu: chọc gan ngươi tráo tức
trì: hoãn năng trệ độn
trình: bày báo diễn diện trọt tòa tự độ
trí: dũng dục giả khôn lực mạng nhớ não năng sĩ thức trá tuệ óc
trích: dẫn dịch giảng lục tiên trích yếu điển đoạn đăng
trò: chuyện chơi cười hề khỉ trẻ trống vui đùa đời
tròn: bóng vo xoay
tròng: trắng trọc tên đen
trói: buộc tròn tôm
trôi: chảy nổi qua sông
trông: chờ chừng coi cậy lại mong ngóng nhờ nom thấy vời đợi
trù: bị chân dập hoạch liệu mưu mật phú trừ tính định
trùm: chăn
trùng: bào_tử chuông chân_giả cỏ cửu dương hợp khơi lê lập lắp máu môi mũi_khoan mắt ngôn ngũ phùng phương roi rận tu
 tảo tố vi vây xoắn điệp đế_giày
trú: binh chân dạ ngụ phòng quán quân sở ẩn
trúc: hóa_long lịch mai nhào ti tra_trúc_trắc trắc đào đổ
trúng: cách cử giải kế phong quả số thử thực tim tuyển tủ ý độc
trút: bỏ mồ_hôi
trăm: họ ngày năm sự tuổi
trăn: trở
trăng: già gió hoa khuyết mật trắng
trĩ: mũi
trơ: mép mắt thổ_địa tráo trơ trụi
trơn: tru tuột
trưa: trật
trưng: binh bày cầu dụng mua thu thâu thầu triệu tập
trương: lực nước tuần
trước: bạ hạn hết khi kia mắt mặt nay nhất sau thuật tiên tác đây
trướng: bụng gấm hoa huỳnh hùm hồng loan đào
trường: bay bắn ca chinh cửu dòng giang hận_ca học hợp kì kỉ kỷ phái quay quy sinh sở thi thiên thoại thành thương
 thạch thọ trai tồn vốn xuân đua đấu độ đời ốc
trưởng: ban ga giả giả_hóa họ kho khoa kíp lão nam nữ phòng quan thành thôn ti tràng tôn tộc tử đoàn đồn
trượt: băng chân giá gỗ tuyết
trạch: tả
trại: chủ giam hè lính phong tập_trung tế_bần
trạm: trưởng xá
trạng: huống mạo nguyên ngữ sư thái từ từ_hóa
trả: bữa công của giá hàng lại lễ lời miếng nghĩa nợ phép thù ân đũa ơn
trải: mờ qua
trấn: an ba_đình biên giữ lột ngự nhậm phong phục thủ tĩnh yểm áp át định
trầm: bổng cảm hà hương luân lắng lặng mình mặc nghị ngâm trệ trọng tích tích_học tính tĩnh tư uất
trần: ai bì cầu duyên gian giới hoàn hủ liệt lụy mễ phàm thiết thuyết thuật truồng trụi tình tục đời
trầu: cau không thuốc
trầy: trật
trẫm: mình triệu
trận: mạc pháp thế tiền tuyến vong địa đồ
trật: bánh chân cánh_khỉ khớp tự
trắc: bá bá_diệp bách_diệp dĩ lượng nghiệm quang thủ trở đạc địa_học đồ ẩn
trắng: bong bạch chiếu chân dã lốp ngà ngần nhờ tay tinh toát trong trợn xóa án đen đục
trẻ: con em già hóa măng mỏ nhỏ ranh thơ trung tuổi
trễ: biếng tràng
trệ: thai
trị: an bệnh gia giá liệu loạn ngoại quốc số sự thủy tội vì
trịnh: trọng
trọc: khí lóc lốc phú
trọn: vẹn đời
trọng: bệnh dụng hình hạ hậu liên lượng lực lực_kế nhậm nông pháo phạm thu thương thưởng thần thể thị thọ trách trường
 tài tâm tải tội vọng xuân yếu án âm điểm đãi đông đại địa
trốn: học lính mặt nợ thoát thuế tránh việc
trống: canh chầu con cà_rùng cái cơm gió hốc không khẩu lảng lấp lệnh lốc lục_lạc miệng mái ngực trải định_âm đồng ếch
trồng: chuối cưỡng cấy răng trọt tỉa xen đậu
trổ: trời tài
trỗi: dậy
trộm: cướp cắp nghĩ phép
trộn: bài lẫn tiếng
trớ: trêu
trời: biển bể già giáng xanh đánh đất ơi
trở: chua chứng dạ gió giọng gót kháng lui lên lại lực mình mùi mặt ngại nên quẻ ra tay thành trời vào về xuống đi
trợ: bào bút chiến cấp dung giáo giúp lí lý lực quản thai thì thời thủ tim tá tế từ động_từ
trợn: trừng
trụ: cột kế sinh sở thạch trì
trục: béo cam cán lăn lợi trặc xuất
trứ: danh tác
trứng: cuốc cá gà lộn nhện nước quốc sam sáo tóc điện
trừ: bì bị bỏ bữa căn diệt gian hao hại khi khử ngoại phi phục tiệt tà tịch
trừng: giới phạt trị trừng
trừu: tượng
trữ: kim lượng tình
trực: ban chiến chuẩn cảm diện dịch giao giác giác_luận hệ khuẩn ngôn nhật phân quan thu thuộc thăng thăng_vận tiếp
 tràng tuần tâm tính đạc
tu: bổ chí chính chính_án chỉnh dưỡng hành hú kín luyện lí mi nghiệp nhân sĩ sửa thân thư tiên tu tạo tỉnh từ từ_học
 viện viện_trưởng
tung: hoành hê hô hứng tung tích tăng độ độ_kế
tuy: nhiên rằng thế vậy
tuyên: bố chiến cáo dương giáo huấn ngôn thệ truyền án úy đọc độc
tuyến: giáp hình lệ mặt trước tính tùng yên đường đầu
tuyết: cừu hận lở sương sỉ
tuyền: đài
tuyển: binh chọn cử dụng hầu lựa mộ nổi quân sinh thủ trạch tập
tuyệt: bút chủng cú diệt diệu giao giống hảo không kinh kĩ luân mĩ mệnh nhiên nọc phẩm sắc thế thực trần tác tình tích
 tự vọng vời xảo đích đại_bộ_phận đại_đa_số đỉnh đối
tuân: lệnh thủ
tuấn: kiệt mã nhã sĩ tú
tuần: báo chay du dương_hạm hành lễ tra đinh
tuế: cống nguyệt toái
tuệ: nhãn tinh
tuốt: tuộc
tuồng: như
tuổi: già hạc mụ mụ_bà nghề ta thơ thọ trẻ tác tây tôi xanh xuân đầu đời
tà: dâm dương gian giáo huy hành khí ma thuyết thuật tà tâm vẹt ý đạo
tài: ba binh bàn bồi bộ chính cán công danh giảm giỏi hoa hóa khoản khóa liệu lược lợi lực mạo nghệ nguyên năng phiệt
 phán phú sản sắc trai trí trợ tình tử vụ xế xỉu đức
tàn: binh bạo dư hương hại khốc lụi nhang nhẫn phá phế sát tích tạ tật tệ ác
tàng: hình trữ tàng
tào: lao
tàu: chiến chợ cuốc hỏa ngầm sân_bay thủy
tày: trời đình
tá: dược gà lí lý sự tràng điền
tác: chiến dụng gia giả hại họa hợp loạn nghiệp nhân oai phong phúc phẩm quái thành vi động
tách: biệt bạch lắng rời âm
tái: bút bản cử diễn giá giảng hiện hôn hồi hợp kiến lai lại lập mét mặt ngũ ngắt ngộ nhiễm phát phạm quân_sự_hóa sinh
 sản_xuất thiết thẩm thế tê tạo võ_trang vũ_trang xanh đăng
tám: mươi
tán: loạn thành thưởng tỉnh tụng
táo: bạo gan tác
tâm: bì bệnh can giao huyết hồn khảm kí linh lí lí_chủ_nghĩa lí_học lý lý_học lực nghiêng ngoài nhĩ niệm não phúc phục
 sai sen sinh_lí sức sự thu thành thất thần thần_học thể tri truyền trí trương trạng tình tính tư vị điểm đẩy đắc địa
 đồ
tân: binh bằng chủ dân_chủ dược giai_nhân giáo hôn học khoa khách khổ kì kỳ lang lịch lục_địa ngữ nhân sinh thế_giới
 thời tiến toan trang trào tạo văn xuân đại_lục ước
tâu: bày
tây: bán_cầu bắc cung dương học lịch nam ngưu phương phương_hóa riêng thiên vị y
tã: lót
té: ra re tát
tê: bại dại giác liệt mê ngưu phù thấp tái tê tề
tên: bịp chữ cúng_cơm gian gọi hiệu họ lửa riêng sách thánh thật thụy tuổi tục tự đạn
tì: bà giải thiếp tì tướng vết vị ố
tìm: hiểu hỏi kiếm ra thấy
tình: anh_em báo báo_viên bạn ca chung cảm cảnh cờ duyên dục huống hình lang lụy nghi nghĩa nguyện nhân nương phụ quân
 si sử tang thâm thân thư thương thật thế thực tiết trường trạng tứ tự yêu ái ý đầu địch
tí: chút hon nhau nữa teo ti tách tị xíu đỉnh
tía: tô tô_đất
tích: cực hợp kê kí lũy lượng phân số sự thoát trữ tụ điện đức
tím: bầm gan ruột than
tín: chỉ chủ dụng hiệu hiệu_học nghĩa ngưỡng nhiệm nữ phiếu phong phục vật điều đồ
tính: chuyện chất cách danh dễ_dãi dục giao hạnh khí liệu mạng mệnh ngữ năng phác rợ sổ toan toán trạng tình từ từ_hóa
 đố
tít: mù mắt
tò: mò te tò vò
tòa: nhà soạn án
tòng: chinh cổ học lai phu phạm quyền quân sự thuộc tâm tử vong đảng
tóc: giả gáy mai máu mây ngứa sâu sương tai thề tiên tiên_nước tơ vấn xanh đáp
tóm: cổ lại tắt về
tót: vời
tô: giới hô hạp hồng hợp màu mộc nhượng tức vẽ điểm
tôi: con luyện mọi người rèn tối tớ đòi
tôm: cua càng he hùm mượn_vỏ ròng sông tép
tôn: chỉ chủ giáo hiệu huynh kính miếu múi mẫu nghiêm nhân_phủ nữ phong phái phò phù quân sùng sư thất thờ ti trưởng
 trọng tạo tốt tộc xưng ông
tông: chỉ miếu môn phái tích tộc đường đồ
tù: binh chung_thân cẳng hãm khổ_sai mù ngồi ngục nhân phạm thất treo trưởng tì túng và xa đày đọng đồ
tùng: bách chinh cúc hương phạm quân san sự thư tiệm tùng xẻo đàm đảng
tùy: bút cơ hành hứng nghi phái theo thuộc thân thích tùng viên
tú: bà cầu khí sĩ tuấn tài ú
túc: chí cầu duyên dụng hạ học khiên mễ_cục nho nhân số trái trực túc vệ
túi: bụi con tham
túng: kiết nhiên sử thiếu thế đói
tăm: dạng hơi tiếng tích tối
tăng: bội chúng cường gia già giảm hoạt lữ lực nhạy ni phòng sinh sản sức thu tiến tiết trưởng trọng tốc
tĩnh: dưỡng học mạc mạch mạch_học mạch_đồ thổ trí tâm tại tịch tọa từ vật điện điện_học điện_kế đàn
tơ: cảm duyên huyết hào hồng liễu lòng lơ_mơ lụa màng mơ rung tình tóc tưởng vò vương đào đồng
tơi: bời xốp
tư: biện bôn bản bản_chủ_nghĩa bản_hóa bẩm bổn chất cách cấp doanh dung duy gia hữu không khấu kiến kỉ liệu lập lệnh
 lợi mã nghiệp nhân nhân_hóa pháp sản sản_hóa thái thông thù thương thất thế thục trang trào trợ tâm tình túi tưởng tố
 văn vấn vị ích ý điền đồ đức
tưng: bốc bừng tức
tươi: cười mát sáng sống thắm trẻ tỉnh tốt vui đẹp
tương: bào can cách giao hỗ hợp khắc kiến kế lai liên ngộ phùng phản quan thân thích tri truyền trợ tàn tác tư tế tự
 xứng ái đương đắc đẳng đối đối_luận đồng ớt ứng
tước: bỏ hiệu lộc vị đoạt
tưới: tiêu
tướng: công cướp lĩnh mạo quân quốc soái sĩ số thuật tá
tường: cánh_gà giải hoa thuật trình tận vi
tưởng: bở chừng là lệ lục nhớ niệm tượng vọng
tượng: binh hình thanh trưng trưng_hóa tầng đài
tạ: bệnh sự thế tình tội từ ân ơn
tạc: dạ đạn
tại: chỗ chức gia ngoại ngũ nhà sao trận tâm vì vị đào
tạm: biệt bợ thời trú ước ứng
tạng: phủ
tạo: giao hình hóa lập thành
tạp: chí chất kỹ lục vụ
tạt: tai
tả: biên chân cảnh dực hữu khuynh ngạn thực tuyền tình tơi đạo
tải: ba thương trọng điện
tản: bộ cư mát mạn văn
tảng: lờ sáng
tảo: ngộ thanh
tấc: gang lòng son thành vàng
tấm: bé chắn ga gương lòng phản riêng son tắc tức đúc
tấn: công phong sĩ tới
tất: bật cả dài giao là lực ngắn nhiên nhỡ niên phải tay thảy thắng toán trong tả tật yếu định
tấu: nhạc
tầm: bóp bậy bậy_tầm_bạ cỡ gửi ma mắt nhìn nhìn_xa nã phào quất sét tay thước thường thường_hóa tã tầm vóc xuân xích
 âm
tần: bì ngần phiền suất số số_kế tiện tảo
tầng: hầm lớp nền trãi tích
tẩm: bổ quất
tẩu: cẩu mã thoát tán
tẩy: chay não oan trần trừ uế
tận: cùng dụng hiếu hiểu hưởng lực mắt số tay thiện thu thế trung tâm tình tụy từ
tập: con công duyệt huấn hậu hợp kích kết luyện nhiễm quyền quán quán_pháp quần san sự thể thể_hóa trung trận tàng
 tành tính tính_học tước tục đoàn đọc ấm
tật: bệnh nguyền xấu
tắc: kè nghẽn trách xi
tắm: giặt gội hơi nắng rửa
tắt: dần dục hơi kinh mắt nghỉ ngấm thở
tằm: gai nghệ tang tơ vôi
tặng: cách phẩm thưởng vật
tẻ: ngắt nhạt
tế: bào bào_chất bào_học bần cờ lễ nhuyễn nhị phục thế toái tử tửu tự vi điền độ
tết: nhất
tề: chỉnh gia ngụy tựu
tể: tướng
tệ: bạc hại lậu nạn tục xá đoan
tỉ: dụ giá khối lệ lệ_nghịch lệ_thức lệ_xích mỉ nhiệt như phú suất số thí ti trọng trọng_kế tê đối
tỉa: chồi cành lá
tỉnh: bơ bộ dậy giấc hội khô lược lẻ lộ lỵ ngộ ngủ rượu thành trưởng táo đoàn đường đội ủy ủy_viên
tị: nạn trần tổ
tịch: biên cốc diệt dương kí liêu thu thâu điền
tịnh: giới tiến vô độ
tọa: hưởng lạc thiền đàm độ
tỏ: bày ra rõ tình tường vẻ
tỏi: lào tây
tố: chất cáo giác khổ lốc nga nữ tụng
tốc: chiến hành kí ký kế lực thành thắng tả độ
tối: cao dạ giản huệ_quốc hảo hậu hậu_thư khẩn kị mò mù mũi mật mắt nghĩa ngày om sầm thiểu thượng trời tân tăm đa đen
 đèn đại đại_hóa đất ư ưu ưu_hóa
tốn: kém
tống: biệt chung cổ cựu giam khứ lao ngục tiền tiễn táng tình tửu đạt
tốp: ca
tốt: bạn bổng bộ bụng duyên giọng lo lành lão lễ mã mối nghiệp ngày nhịn nói phúc số thuốc thầy tiếng trai trời tươi
 tướng vô_ngần đen đôi đẹp
tồi: tàn tệ
tồn: căn cảo cổ dư kho nghi trữ tại vong đọng
tổ: bố chức hợp khúc mẫu nghiệp ong phó phụ quốc sư thành tiên truyền trưởng tôm tông viên đổi_công ấm
tổn: hao hại phí thương thất thọ
tổng: bao binh biên_tập bãi_công bãi_khóa bãi_thị bí_thư bộ chỉ_huy công_hội công_kích công_trình_sư công_ty công_đoàn
 cộng cục cục_trưởng diễn_tập diện_tích doanh_thu duyệt dũng dự_đoán giá giác hành_dinh hòa hội hợp kho khởi_nghĩa
 khủng_hoảng kiểm_sát_trưởng kết liên_đoàn luận lãnh_sự lãnh_sự_quán lí lực ngân_sách nha năng phản_công quát sư
 sản_lượng sản_phẩm số tham_mưu tham_mưu_trưởng thanh_tra thu_nhập thư_ký thể thống thống_chế tiến_công trưởng trấn
 tuyển_cử tài tư_lệnh tấn_công vệ_sinh đoàn đài đình_công đại_điện đốc đội động_binh động_viên
tộc: biểu danh người phả trưởng
tội: gì lệ_gì lỗi nghiệp nhân nợ phạm phạm_học trạng tình vạ ác đồ
tột: bậc bực cùng mực phẩm điểm đỉnh độ
tớ: thầy
tới: cùng hạn lui mức nơi nước số tấp
tờ: báo cung gác hoa khai mây mờ phóng trình
tợn: tạo
tụ: ba bạ cầu_khuẩn huyết_trùng họp hội hợp nghĩa nhị sắc tập điểm điện
tục: biên bản danh huyền hôn lệ lụy ngữ ngữ_hóa ngữ_học truyền tác tử xưng đoạn
tụi: chúng mình tao
tụng: ca niệm đình
tụt: hậu
tủ: chè gương kính lạnh phiếu sách sấy sắt thuốc áo đứng
tứ: bàng bào_tử bình bảo bề bội chi cửu cực diện duy dân giác khoái khổ kết linh lục mã phân phía phương phẩm quý sắc
 thanh thiết thân thư thể thời trụ tung tuyệt tuần tán tử vi xứ đức
tức: bực cười cảnh giận hứng khí khắc là mình như thì thị thời tốc tối vị
từ: bi biệt bỏ chương chối chức công_cụ căn cảm cực ghép giã hóa hôn nguyên nguyên_học ngày ngữ nhiệt nối pháp phú phổ
 quan thiên thiên_kế thiện thuở thông thông_kế thạch thực trường trần trễ trở tâm tính tĩnh_học tạ tố tốn tổ từ vị
 vựng vựng_hóa vựng_học ái điển điển_học điện đây đó đường đấy đầu đệm động động_học
từng: li lớp trải
tử: biệt chiến cung diệp giác hà_xa hình khí lộ nang_thể ngoại ngữ nạn phòng phần sinh sĩ số thi thù thương thần thủ
 tiết trận tô tôn tù tước tế tội tức vi vong vận điểm đệ địa
tửu: lượng quán sắc tinh_kế điếm
tự: biên biến_áp biện_bạch buộc_tội bốc_cháy cao chuẩn_trực chảy chế chủ chủng cung cường cảm cấp cực danh do
 do_chủ_nghĩa dưng dưỡng dạng dẫn ghép giao giác hoại hành hào hình học hỏi hủy khi khiêm khoa khắc khẳng_định
 khử_khuẩn kiêu kỉ kỉ_ám_thị lập lọc lợi lực miễn_dịch mãn mồi mục_đích nghĩa nguyện ngã ngã_chủ_nghĩa ngôn nhiên
 nhiên_chủ_nghĩa nhiên_học nhiễm_khuẩn nhiễm_độc nó phong phát phê phê_bình phụ phục_vụ quyết quyền quân quản quản_lí
 rút sinh sát sản sự thiêu thuật thân thú thế thị thụ_tinh thừa thực ti tin tiêu tiêu_hóa tiêu_thụ tiện truyện trị
 trọng tu tân tình tích tín tôn túc tư_tự_lợi tại tạo tận tử vấn vẫn vệ vị vựng xúc_tác xưng xử ái ám_thị ý điền
 điều_chỉnh điều_hòa điều_khiển điển đại đẩy đắc động động_hóa động_từ ải ổn_định
tựa: hồ đề
tựu: chức nghĩa trung trường
tỷ: giá lệ số trọng
u: buồn em gai già giả hoài hồn linh lồi minh mê mạch nang quái ran sầu sụn tuyến tịch tối uất uẩn ám ơ ẩn
un: đúc
ung: dung nhọt thư thư_hóa thư_học độc ủng
uy: danh hiếp linh lực nghi nghiêm phong quyền thế tín vũ
uyên: bác nguyên thâm ương ảo
uyển: chuyển ngữ
uất: giận hận ức
uẩn: khúc súc tàng
uế: khí tạp vật
uốn: cong dẻo gối khúc lượn nắn nếp quanh ván éo
uổng: công mạng phí
va: chạm li ni vấp đập
vai: cày trò vế
van: bướm lạy nài vãn xin
vang: dậy dội lừng vọng âm
vay: lãi mượn
ve: sầu ve vuốt vãn vảy vẩy áo
ven: biển bờ nội theo đô
vi: ba chấn khuẩn khuẩn_học khí_hậu khí_hậu_học kế lô lượng lượng_đồng_căn lệnh mô phân phạm phẫu sai sinh_vật
 sinh_vật_học ta_min thao_tác thể thực_vật ti_huyết_quản tin tinh tinh_thể tiểu_hình_hóa trùng vu xử_lí ô_lông
 điện_chuyển điện_tử động_vật ước ảnh
vinh: dự hiển hoa hạnh nhục quang quy thân
viêm: họng nhiễm nhiệt
viên: bao bao_đường băm chức chức_hóa hạt mãn môn nang ngoại ngậm nhện
viếng: thăm
viết: chì lách máy
viễn: chinh chí cảnh du dương dụng khách kính kế nhật phương thông thị tin tưởng tượng vọng địa ảnh
việc: gì làm
viện: binh cớ dân_biểu dẫn hàn_lâm kiểm_sát lý phí phó quân sĩ trưởng trợ
việt: dã gian hóa kiều nam_hóa ngữ văn vị
vo: ve viên vo
voi: biển nan
von: kế
vong: bản bổn gia_thất_thổ hồn linh mạng mệnh nhân niên quốc quốc_nô ân
vu: cáo hoặc hãm khoát khống oan qui quy thác vu vơ vạ
vua: bếp chúa quan tôi
vui: chuyện chân chơi cười dạ lòng miệng mắt mồm mừng vẻ
vung: phí tàn_tán vinh vãi văng vẩy
vuông: góc tròn
vuốt: giãn giận mắt ve đuôi
vài: ba bốn
vàng: anh bạc da diệp hồ kiêng lá mã mười nghệ ngọc nén rực son tâm tây vàng vọt y đen đá ối
vành: bánh khuyên khăn móng_ngựa mũi tai trăng đai
vào: khoảng làng ra tròng vai vụ đám đề đời
vá: may
vác: mặt
vách: ngăn đá
ván: bìa khuôn ngựa thiên thôi địa
váng: huyết vất óc đầu
váy: trong
vân: cẩu du hà hán mẫu mồng sam vi vân vê vũ vụ
vâng: dạ lời vâng_dạ_dạ
vây: bắt bọc cánh dồn hãm quanh ráp vo vẫy
vãn: anh cảnh duyên hồi niên sinh
vãng: cảnh lai phản
vét: kiệt
vênh: mặt vang vênh
vì: chưng kèo là lẽ nể nỗi rằng sao thế vậy
ví: bằng chăng dù dụ như phỏng thử von
vò: tơ võ vẽ xé đầu
vòi: nước rồng trứng voi vĩnh
vòm: bán_nguyệt bát_úp canh chéo chống cuốn hóa họng miệng mềm trời
vòng: bi cổ găng hoa luồn quanh quay tay tránh_thai tròn tên vây đai đua đệm
vóc: dáng hạ
vô: biên bào bổ bờ bờ_bến can chánh_phủ chánh_trị chính_phủ chính_trị chủ chừng công_rỗi_nghề cùng cùng_tận căn_cứ cơ
 cương cố cớ cực danh duyên dưỡng dụng gia_cư giao giá giá_trị giác giáo_dục hi_vọng hiệu hiệu_hóa hiệu_lực hình
 hình_trung hướng hại hạn hạn_định hạn_độ hạnh hậu học hồi_kì_trận khuẩn kháng khối kinh kế kể kỉ_luật loài loại luân
 luận lí lý lương lương_tâm lượng lại lễ lối mưu nghiệm nghĩa nghĩa_lí nghệ nguyên_tắc ngần nhân nhân_đạo niệu năng
 phép phúc phương phước sinh song sản sản_hóa sắc sỉ số sự tang thanh thưởng_vô_phạt thượng thần thần_luận thời_hiệu
 thời_hạn thủy_chung thừa_kế thừa_nhận thừa_tự tiền_khoáng_hậu tri trách_nhiệm trùng tuyến tuyến_truyền_hình
 tuyến_truyền_thanh tuyến_điện tài tâm tình tình_cảm tích_sự tính tư tận tỉ tổ_chức tội tội_vạ tự vi vị vọng ích ý
 ý_thức điều_kiện đạo địch định định_hình định_luận độ ơn ưu ước
vôi: bột chín hóa nước sống tam_hợp thủy tôi vữa
võ: bị công cử giai khí lực miếu nghệ phu quan sĩ sĩ_đạo sư trang tướng vàng vạc vẽ
võng: giá lưng mạc
vùi: dập đầu đầu_vùi_cổ
vùng: biển cao cấm_địa dậy lên trời ven vẫy đất
vú: bánh_giầy bầu em già sữa vê đá
văn: bài bản bằng chương chỉ công cảnh gia giai giáo giới hiến hoa hài hào hóa hóa_phẩm học học_sử khoa khắc khế kiện
 kiện_học liệu minh minh_hóa miếu nghiệp nghệ nghệ_sĩ ngôn nhân nhã phong phái pháp phòng phòng_phẩm phạm quan sách sĩ
 thân thơ thư thể trị tuyển tài tập tế tứ tự uyển võ vũ vật vẻ xuôi xã án đoàn đàn
văng: mạng tê tục vắng
vĩ: bạch cầm mô nhân tuyến tố đại độ
vĩnh: biệt cửu hằng quyết viễn
vũ: bão bị công dũng giai hội khí khúc kế kịch lượng lượng_kế lộ lực môn nghệ nữ phu sĩ sĩ_đạo thoát_y thuật thủy
 trang trường trụ trụ_học trụ_luận trụ_quan tướng tạ tầng y đoán đài đạo
vũng: bùn lầy tàu
vơ: vào vét vất vẩn
vơi: vơi
vươn: vai
vương: bá cung công giả hầu miện nghiệp phi phủ quyền vãi vấn vị đạo
vướng: chân mức vít
vườn: bách_thú bách_thảo cây hoa quả quốc_gia rau thú trường trẻ ươm ương
vượn: cáo mèo người thờ vá
vượng: khí
vượt: biên bậc cấp mức ngục qua quyền quá tuyến âm
vạ: gì miệng vật vịt
vạc: dầu mặt
vạch: mắt mặt ngang nối trần
vạn: an bảo bất_đắc_dĩ bội cổ hạnh kiếp nhất năng quốc sự thọ toàn tuyền tuế vật vật_học đại
vả: chăng lại rừng
vải: bông bạt bồi dầu dựng giả_da in_hoa mảnh
vảy: bao_hoa cá cám da mạc nến ốc
vấn: an danh tâm tội vít vương đáp đề
vất: vơ vả
vần: chân công lưng nội thông thơ vật xoay ôm
vầy: vò
vẩn: vơ đục
vẫn: thạch
vẫy: gọi vùng
vận: chuyển dụng hà hành hạn hội luật luật_học lương mạch mạng mệnh trù_học tải tốc tống văn xuất đơn động động_chiến
 động_viên
vật: chất chất_chủ_nghĩa chất_hóa chủ dục dụng giá hoạt hóa hậu_học kính liệu lí lí_học lý_học lộn lực mình nuôi nài
 phẩm quyền thể thể_hóa thử tư tổ vã vờ
vậy: mà nên ru thay thì vay ôi
vắng: bóng lặng mặt ngắt tanh teo tin tiếng vẻ
vắt: dòng nóc sổ óc
vằn: thắn
vặn: hỏi vẹo
vẹn: toàn tròn tuyền vẽ
vẹo: cổ
vẹt: gấm mào xanh xám ăn_thịt
vẻ: chi mặt ngoài vang
vẽ: chuyện truyền trò vời
vết: bầm chàm nhăn nhơ thương tích xe
về: già hưu không phần quê sau vườn
vệ: binh quốc quốc_quân quốc_đoàn sinh sinh_học sinh_viên sĩ tinh đà đà_giáo đội
vỉa: hè
vị: chi danh dịch giác hôn_phu hôn_thê kỉ kỷ lai lợi lợi_chủ_nghĩa mặt ngã ngữ nể tha thành_niên thế thứ toan trí tất
 tự vong_nhân
vịt: bầu cỏ pha thìa trời xiêm đàn đái
vọng: canh cung cổ gác lầu nguyệt phu tiêu tưởng tộc vần đăng
vỏ: bào chai chuối chăn lụa não quả sò
vốn: dĩ sống
vồ: ếch
vỗ: béo mặt ngực nợ tay tuột vế về yên đùi ơn
vội: vàng vã
vớ: bở va_vớ_vẫn vẩn
với: lại nhau
vớt: mìn
vờ: vĩnh vẫn vịt
vở: diễn kịch
vỡ: bụng chợ da giọng hoang lòng lẽ lở mộng mủ nghĩa nợ tiếng tổ vạc
vợ: bé chưa_cưới chồng con cả hai kế lẽ mọn nhỏ thứ
vụ: danh lợi phó trưởng việc
vụn: vặt
vụng: dại trộm tính về ăn_ở
vứt: bỏ đi
vừa: khi khéo lòng lúc lứa miệng mắt mồm mới nãy phải qua rồi sức tay tầm vặn vừa ý đôi
vữa: động_mạch
vững: bền bụng chân chắc dạ giá lòng mạnh tin tâm vàng
vực: thẳm
x: quang
xa: cách cảng giá gần hoa hoàng hậu khơi lánh lìa lạ lắc lắc_xa_lơ lộ mu mã phí rời thẳm tiền_tử trưởng tít vắng xăm
 xả xỉ
xanh: cỏ da_bát da_trời hoa_lí hồ_thủy lam lá_cây lá_mạ lơ lướt lục mét mắt mặt ngắt nước_biển rớt xao
xao: lãng xuyến xác động
xay: xát
xe: ba_bánh ba_gác buýt bình_bịch bò bọc_sắt ca cao_su chở_dầu chữa_cháy cơ_giới cải_tiến cộ cứu_hỏa cứu_thương
 du_lịch duyên dây dê gắn_máy hàng hòm hơi hỏa khách kéo lam lu lăn_đường lọ lội_nước lửa tang tay thiết_giáp thư
 thổ_mộ trâu trượt_tuyết tăng tơ tưới_đường tắc_xi tứ_mã xích điếu điện điện_ngầm đám đò đòn đạp đạp_máy đạp_nước
 đẩy_hàng đổ_thùng ủi_đất
xem: bói bệnh chừng hát hội khinh lễ mạch mặt ngày xét
xen: canh kẽ lẫn
xi: lanh măng rô
xin: cưới lỗi phép thẻ việc vâng xăm xỉn xỏ
xinh: trai tươi xinh xắn xẻo đẹp
xiêm: y áo
xiên: góc khoai xiên
xiết: bao nỗi
xo: ro vai
xoa: bóp dịu xoa
xoan: lát đào
xoang: tràng
xoay: chiều chuyển lưng quanh trần trở vần xoáy
xong: chuyện nợ xuôi xóc xả đời
xoài: tượng xiêm
xoáy: nghịch thuận
xoắn: khuẩn kế trùng xít ốc
xu: hướng lợi mị nịnh phụ phụng thế thời xoa
xua: tay đuổi
xui: bảo bẩy dại giục khiến nên xẻo
xung: khắc kích lượng năng phong quanh thiên trận xăng yếu động đột
xuyên: quốc_gia suốt sơn tâm tâm_liên tạc động
xuân: huyên hóa nhật phong phân sơn sắc thu tiết tình xanh đường
xuôi: chiều dòng gió ngược tai vần xuôi xả
xuất: binh biên bản bản_phẩm chinh chuồng chính chúng cảng cảnh dương gia giá hiện huyết hành khẩu kích lực môn ngoại
 ngũ nhập nhập_khẩu phát phát_điểm quân quần siêu sắc thân thần thế tinh trình trận tướng tục viện vốn xưởng xứ
xuống: cân cấp dòng dốc giọng lỗ mã nước tay thang
xuồng: lướt máy
xà: bông cạp cừ kép lan lim lách lệch mâu ngang nhà tích xẻo ích đơn
xài: lớn phí
xào: lăn nấu xáo
xá: cày muội tội xíu đệ
xác: chết chứng cứ lập lột minh nhận suất thịt thực ve xơ đáng định ướp
xách: nách tai tay
xám: mặt ngắt xanh xịt
xáo: lộn trộn xác động
xát: hẹp
xâm: canh chiếm lăng lược lấn mặt nhập phạm thực xấp đoạt
xâu: chuỗi dịch tai xé
xây: dựng lắp mặt đắp
xã: giao hội hội_chủ_nghĩa hội_hóa hội_học hội_đồ luận thuyết thôn trưởng tắc viên vệ đoàn đội đội_trưởng
xé: lẻ ruột tai xác
xén: tóc
xét: duyệt hỏi lại nghiệm soi xử đoán
xê: cố dịch xích xế
xì: dầu gà hơi xào đồng
xí: gạt nghiệp xóa
xích: lại tay thằng thố vệ đu đạo đế đới
xíu: mại
xóa: bỏ sổ
xóc: cái thẻ xách đĩa
xói: lở mòn móc
xóm: giềng làng thôn
xót: dạ ruột thương xa
xô: bồ viết xát đẩy
xôi: hoa_cau lúa thịt vò
xông: nhà pha xáo đất
xù: xù
xúc: biến biện cảm cảnh giác giác_kế hướng_động phạm tiến tiếp tu tác xích động
xúi: bẩy giục
xăm: mình xăm xắn
xăng: dầu nhớt xít
xơ: cứng gan mít múi rơ vơ xác
xưa: kia nay
xưng: bá danh hô hùng thần tội tụng vương xuất xưng đế
xương: bàn_đạp bánh_chè bò búa bướm bả_vai chày cùng cốt cụt gót hóa hông khô lưỡi_hái rồng sàng sên sườn sọ sống
 thiêng thuyền thịnh thịt trụ tủy vừng xương đe đòn đùi ống ức
xước: mang_rô
xướng: ca danh họa tên tùy xuất âm
xưởng: máy thợ trưởng
xạ: hương khuẩn khí kích thủ ảnh
xả: hơi kỉ láng thân
xảo: hoạt kế ngôn thuật trá
xảy: ra
xấp: giọng xỉ
xấu: bụng chơi dạ hoắc hổ múa mặt nghĩa số tay thói tính xa xí đói
xế: bóng tuổi tà
xếp: bằng bằng_tròn chữ dọn dỡ hàng hạng loại nếp thứ_tự đặt đống ải
xỉ: than vả
xỏ: lá mũi ngọt tai xiên
xổ: số
xộn: rộn
xứ: sở đạo ủy
xứng: chức hợp vai ý đáng đôi
xử: bắn công_khai hòa khuyết_tịch kín lí lí_thường_vụ lý nữ phạt quyết sĩ sự thế trí tội tử vắng_mặt án đoán
y: bát bạ cơ cụ cựu dược gia giới hóa_học hệt học khoa lí lệnh nguyên nguyện nhiên như phục sinh sĩ sư thường trang tá
 tá_trưởng tế viện vật_lí vụ xá án
yên: bình bướm chi cương giấc hoa hà hàn hưởng lành lặng nghỉ phận sau thân trí tâm tĩnh vui vị ả ổn ủi
yêu: chuộng cầu dấu kiều ma mến người nước quái quý sách thuật thích thương tinh vì yếu đào đương đời
yếm: dãi khí thế
yến: anh diên mạch oanh sào tiệc ẩm
yết: hầu hậu kiến thị
yếu: hèn kém lĩnh lược mềm nhân sức thế tố đau điểm đuối địa ớt
yểm: bùa hộ trợ trừ
yểu: tướng tử điệu
à: này
ào: ào ạt
á: châu hoang_mạc khanh khôi khẩu kim nhiệt_đới rập
ác: bá chiến cảm hại khẩu liệt là ma miệng mó mô_ni_ca mỏ mộng nghiệt ngôn nhân phụ quỷ thú thần tà tâm tính tăng vàng
 ôn ý độc
ách: tắc
ái: chà hữu khanh kỉ lực mộ nam_ái_nữ ngại nhĩ_lan nương nữ phi quốc tài tình tình_học ân
ám: chỉ hiệu hại lệnh muội quẻ sát thị tiêu trợ tả điểm ảnh
án: gian lí lệ lệnh mạch mạng ngồi ngữ phí sát thư treo tích từ tử_hình
áng: chừng độ
ánh: nắng sáng đèn ỏi
áo: bà_ba bào bông choàng cà_sa cánh cẩm_bào cối dài giáp gối hạt khoác khách lá lót lót_mình lặn lễ mão mưa ngủ não
 nịt quan quần rộng sơ_mi sổ_gấu trào trấn_thủ tơi tế vét vệ_sinh
áp: bách bức chót chảo chế dụng giải kí kế lực phục suất thấp tải tới út điện điệu đảo đặt
âm: ba binh bản bộ bội chủ cung cực dương dương_lịch giai giải hao hiểm hành hưởng hạch học hồn hộ khí luật lượng lịch
 mao môn mưu nang nhạc nhạc_học nhấn phần phủ sắc thanh thoa thầm thần ti tiết trình tín tần u vận vật vị vị_học vực
 điệu đạo đức ấm ẩm
ân: cần giảm huệ hận khoa nghĩa nhân oán sủng thưởng trạch tình tứ xá ái điển đức ưu
âu: ca châu hóa là phục sầu thuyền trang tàu yếm
éo: le
ép: buộc duyên liễu_nài_hoa lòng nài tình uổng xác
ê: a hề mặt răng ê ẩm
êm: chuyện dịu giọng lặng ru tai thấm ái êm đẹp ả ấm
ích: dụng kỉ kỷ lợi mẫu xì
ít: bữa có hôm hơn khi lâu lâu_nay lời nhiều nhất nói nữa oi ra tuổi xì ỏi
ó: cá
óc: châm_biếm nóc trâu ách đậu
ói: máu
ô: chữ danh hay hô hợp kéo kê kìa liu long lại mai môi mắt nhiễm nhục rô thước trọc tô tạp tặc_cốt uế vuông đầu
ôi: chao khét thôi
ôm: chân chầm chằm kế trống đít đầu ấp
ôn: con dịch hòa luyện tuyền tập tồn vật độ đới ổn
ông: anh ba_mươi bà bầu cha công cụ gia già lão lớn mãnh táo tơ tướng tạo tổ từ tự vãi vải xanh xã địa đồng ổng
ù: lì tai té ù ờ
ú: tim
úp: mở úp_mở_mở
út: ít
ý: chí chí_luận chừng dĩ giả hướng hội kiến muốn nghĩ nghĩa nguyện nhị niệm thích thức thức_hệ trung_nhân tưởng tứ vận
 vị định
ăn: bám báo báo_cô bùn bẩn bận bậy bốc bớt chay chơi chắc chằng chặn cuộc cá cánh câu cơm cơm_tháng cưới cướp cắp cỏ
 cỗ da diện dè dỗ_mồi gian già giá giơ giải giỗ gỗ hiếp hiệu hoa_hồng hàng hại học hỏi hối_lộ khan khao khách không
 khớp kiêng kết lan làm lá lãi lén lên lương lấn lận lễ lộc lời mày mòn mảnh mặc mặn mừng mực người ngọn nhau nhịp nhờ
 non nói năn nằm phân phấn quà quẩn rễ rỗi sáng sâu sương sống tham theo thua thề thịt thừa thử tiêu tiền tiệc tiệm to
 trộm tươi tạp tảo tết uống vã vạ vận vặt vụng xin xài xén xôi ý đong đèn đút đường đất độn đụng đứt ảnh ở
đa: bào búp_đỏ bệnh bội canh cảm cực diện dâm dạng dục giác huyết hình hôn hộc khoa liên loạn_dưỡng mang mưu nang nghi
 nghĩa nguyên nguyên_luận nguyên_tử ngôn năng phu phương phần quốc_gia sinh_tố sầu sắc số sự thê thần thần_giáo thọ
 thời thủ thức tiết trá trị tài tình túc tạ tạp âm âm_tiết đa đinh đoan
đai: chậu cân ngựa truyền ốc
đam: mê thanh
đan: lát quế trì tâm đình
đang: cai in khi tay thì tâm
đao: binh cung kiếm phủ thương
đau: buồn bão bụng chuyển_dạ chói chạy cơ dạ_con dạ_dày gan khổ khớp lách lòng lưng mình mạch mắt ngực nhói nhức
 nửa_người nửa_đầu xót đầu đẻ đớn ốm
đay: nghiến
đe: dọa
đem: lòng lại sang theo thân về đầu
đen: bạc giòn nhánh tối đen đỏ
đeo: đai đuổi đẳng
đi: biệt buôn bước_nữa bộ bộ_đội chân chân_đất chơi chợ cầu củi dạo dọc giải hầu học khỏi kiết kèm làm lính lại nghề
 nghỉ ngoài ngủ nằm nữa phu qua ra rừng rửa sau sâu sông tiêu tiểu trốn tu tua tuần tây tù tơ tả tắt tới vào vòng văng
 vắng về đày đái đêm đôi đường đại_tiện đạo đất đời đứng
đinh: ba bạ bầu chốt ghim giày huyền hương ốc
điên: bái cuồng dại khùng loạn rồ tiết điên điển
điêu: trá
điều: khoản kiện luật tra ước
điển: tích
điện: thoại thoại_viên tích từ từ_học tử tử_học
đo: giường góc lường ván vẽ đạc đất đắn đỏ
đoan: chính chắc dương ngũ ngọ thệ trang trinh
đong: lường đưa
đoàn: bộ kết luyện lạp phó thể trưởng tụ viên
đoái: tưởng
đoán: chừng già mò mộng nhận phỏng số trước định
đoạn: giao hậu mại nhiệt tang trường tuyệt tình đầu_đài
đoạt: chức quyền vị
đu: bay đưa đủ đủ_tía
đua: chen ngựa thuyền tranh trí tài đòi
đun: nấu đẩy
đuôi: công diều gà mắt nheo rắn sam seo tàu tôm
đuốc: hoa tuệ
đuối: hơi lí sức
đuổi: cổ gái khéo kịp theo
đà: đao điểu
đài: các dinh gương hoa khí_tượng kỷ_niệm thọ điếm
đàm: luận phán thoại đạo
đàn: anh bà bầu ca chay cò cầm dây em gõ hát hương hồi hồi_kế kéo nguyệt nhị phím_bàn tam tam_thập_lục thập_lục tranh
 tràng tì áp ông địch ống
đàng: hoàng xa điếm
đành: chịu dạ hanh là lòng phận rằng vậy
đào: binh bới hoa hát kiếm kiểm kép liễu luyện lí lộn_hột mỏ nguyên ngũ nhiệm nương sâu thải tạo tẩu vong
đày: tớ đọa ải
đá: bóng bảng bọt cối gà gót hoa hoa_cương hất hậu hộc kì liếc lát lửa mài màu móc nam_châm ngầm nhám ong phiến phấn
 song_phi tai_mèo thử_vàng vàng vôi vụn xây đen đít đưa
đái: dầm khó nhạt tháo tật tội đêm đường đầm
đám: bạc cháy cưới ma mờ rước rối tang xá đông
đáng: buồn bậc chết ghét giá khen khinh kiếp kính kể lí lẽ ngờ phạt số sợ thương thưởng tin tiếc tiền tội yêu đời
đánh: bài bão bò_cạp bóng bạc bại bạn bạo bạt bả bẫy bật bắt bể chuyền chuông chén chết cuộc cá cắp cờ dây_thép giá
 gió giặc giờ gỉ gục hôi hơi hỏng kem lộng lừa máy môi mùi mất mộng ngã nhau nhịp nấm phá phấn thuế thuốc_mê thuốc_độc
 tháo thông thắng thức tiếng tranh tráo trượt trống trống_lảng trống_lấp trống_ngực trứng vòng võ võng vảy vần vật vỡ
 xe xi úp đai điện đu đuổi đàn đàng_xa đá đáo đòn đôi đùng đơn đấm đầu đập đắm đẹp đố đống đồng đổ đổi động đụng ống
đáo: lí lý lỗ nhiệm thủ tuế tường đĩa đầu để
đáp: lễ số từ án đề ứng
đáy: chậu lòng
đâm: bông bổ chồi hông khùng liều lo lười mầm nghi ra rễ sầm thủng đầu
đâu: có dám mâu như nào ta tá xa đâu đây đấy
đây: này đó đẩy
đã: giận hay khát là lâu qua rồi thèm thế vậy đành đời
đãi: nghĩa ngộ đằng
đãng: trí tính
đè: nén
đèn: ba_cực ba_dây biển báo bão bấm chiếu chớp cây cầy măng_sông pin rọi sách treo trần trời vách vô_tuyến xanh xì xếp
 điện đuốc đóm đất đỏ ống
đèo: bồng hàng
đê: bối hèn hạ mê mạt nhục phụ quai tiện điều
đêm: hôm khuya nay ngày trường trắng tối
đình: bản chiến chỉ công cứu hoãn huỳnh khôi liệu nghiệp nguyên thí thần trung
đích: danh mẫu thân thật thị thực tôn xác đáng
đính: chính giao hôn ước
đò: dọc giang ngang đưa
đòi: cơn hỏi tiền đoạn
đòn: bẩy càn cân ghen gió gánh nóc rồng tay vọt xóc ống
đó: đây
đói: bụng khát khó khổ kém lòng lả
đón: chào dâu hỏi lõng rào rước tay tiếp trước ý đưa đường đầu
đóng: bao băng bộ chai chóc chốt cục cừ cửa dấu họ khung kiện kịch mốc phim quân thuế trò trại vai vảy yên đai đinh
 điện đáy đô đồn
đô: hộ hội lại ngự_sử sát sảnh thành thị thị_hóa thống trưởng tùy vật úy đốc
đôi: ba bên chút co hồi khi lứa mách mươi nam nam_nữ nữ ta tám
đôn: đốc
đông: bán_cầu bắc chí cung du dân dược khô_lạnh lân lạnh y đúc đảo đặc đủ
đùa: cợt dai giỡn nghịch nhả
đùi: non
đùng: đình đùng
đúc: kết rút sẵn tiền điện
đúng: giờ hạn lí lúc mức mực tuổi với đắn
đút: lót nút tiền túi
đăng: bạ cai khoa kí ký lính quang ten tiêu trình tải đài đàn đường đắng đối đồ
đĩnh: đạc
đũa: bếp cả khuấy
đơn: bào bạc bản_vị bội ca chiếc chất chủ cử cực giản giản_hóa kiện sơ sắc thuần thuốc thức tiết trục tính từ tử
 tử_diệp vòng vị xin âm ý điệu độc ứng
đưa: cay chân dâu ma nhẹ ra tay thoi tin tình vào võng đà đám đò đón đơn đường đẩy
đương: cai chức cục khi kim lượng nhiên nhiệm quy quyền sự thì thời triều đại đầu
đường: bao bay biên biển biểu_diễn bán_kính bánh băng bằng bệ bộ cao chim_bay chiến_lược chéo chỉ cong cuốn cày cái
 cái_quan cùng cấm dài dây giao_thông gân gãy hiệu hoa_mai hoành huyền kính lối mòn ngôi phố sá sắt thắng thẳng tránh
 tròn trường tắt viền vành_đai vòng về xe_lửa xiên xoắn_ốc xuôi xích_đạo đi đường đạn đất đời ống
được: cuộc lòng lời mùa nước quyền thua thể tiếng việc
đạc: điền
đại: binh biến biểu biện bàng bào_tử bác bại bản_doanh bịp chiến chiến_công châu chúng chúng_hóa cà_sa cán cáo công
 công_nghiệp công_phu cương cục danh danh_từ diện doanh dương dương_học gia gia_súc gia_đình gian_hùng gian_ác giao_tử
 hiền_triết hàn hình hùng_tinh hạn hạnh_phúc học học_viện hồi hồng_cầu hồng_phúc hồng_thủy hội hội_diễn hội_tập
 hội_đồng lục mạch nghĩa nghị nghịch nguyên_soái ngàn ngôn nho nhân náo não số số_học sứ sứ_quán sự tu từ tự ý
 đăng_khoa đảm
đạm: bạc
đạn: dược lửa trái_phá xuyên đạo
đạo: binh chích cô cụ diễn giáo hiệu hàm hạnh hữu luật lí lộ mạo nghĩa quân sĩ tặc ôn đạt đức đức_học
đạp: bằng lúa mái thanh đổ
đạt: lai_lạt_ma lí
đả: kích phá thông thương tử đảo động
đảm: bảo nhiệm nhận phụ đang đương
đản: bạch
đảng: bộ cương kì phong phái phí sử tranh trưởng trị tính tịch
đảo: chánh chính chữ lộn nghịch ngói ngược trưởng vũ điên đề ảnh
đấm: bóp họng lưng mõm ngực đá
đất: bãi bồi cát hiếm hoang hứa khách liền màu nhẹ nung nước nặng phong son sét sứ
đấu: bò bóng chọi dịu giao_hữu giá gươm khẩu kiếm loại lí lý pháp sĩ thầu thủ tranh trí trường tố xảo đá ẩu
đầm: lầy đầm đậm ấm
đần: độn
đầu: bài bò bếp cánh cơ cầu dài gió giường gà gối heo hàng hôm lòng mấu mặt não phiếu quân rau ruồi rìu sai tay thai
 thú tiên xanh óc đàn đơn đạn đảng đề độc ối
đầy: bụng hơi năm ruột rẫy tháng tràn tuổi tớ ói đặn đủ ối
đẩu: thăng
đẩy: lui lùi mạnh ngã đưa
đẫm: máu
đậm: nét đà đặc
đập: chết cánh cửa lúa lại tan tràn vỡ
đậu: chiều cô_ve dải_áo hà_lan hũ hương khấu liên_lí lào lăng mèo mùa ngự nành phộng phụ phụng răng_ngựa trắng tía
 tương tằm ván vảy xanh đũa
đắc: chí cử dụng kế lợi lực nhân_tâm sách sủng thất thắng thế tội ý đạo địa
đắm: mình say đuối
đắn: đo
đắng: cay ngắt
đắp: điếm đập đổi
đắt: chồng hàng khách lời tiền vợ đỏ
đằng: la nay này thằng trương vân đằng ấy
đẳng: biến_áp bào_tử bội cao chu chấn cấp cấu cự diện dị giao giao_tử giác hiện hướng lập thức trích trương trọng trục
 tà tĩnh tướng từ vị áp điện địa_nhiệt
đặc: biệt chất chỉ cách công giá hiệu hữu khoản khu lợi phái_viên phí quyền sai san sản sắc sệt sứ thù thù_hóa tính tứ
 vụ xá ân điểm ứng
đặt: bày chuyện cuộc câu cọc cửa giá hàng lãi lưng tiền tên vòng điều để
đẹp: duyên dạ lão lòng mã mắt mặt trai ý đôi đẽ
đẻ: hoang khó ngược nhánh non rơi trứng trứng_thai
đế: chính chế hiệu hoa kinh quốc quốc_chủ_nghĩa vương vị đô
đến: cùng giờ hay mức ngày nơi nỗi tháng thì thế tuổi điều
đề: binh bài bạt cao chủ cương cập cử dẫn dụ hình kháng khởi lại mục nghị phòng tài tặng từ tựa vịnh xuất xướng án đạt
 đốc
đền: bù bồi chùa mạng rồng tội đài đáp ơn
đều: bước cạnh nhau đặn đều
để: bụng cho chế cách của dành dạ giống hở kháng không lòng lại lộ mà mắt mặt tang ý
đểu: giả
đệ: quy trình tử đơn
đệm: thúy đàn
đỉnh: cao chung nhĩ tròn đang đầu
địa: bàn bạ bộ chi chánh chí chính chính_trị chấn chấn_học chấn_kí chấn_ký chấn_kế chấn_đồ chất chỉ chủ các cầu cốt_bì
 cực danh danh_học du dư giới hoàng hóa_học hướng_động lý_học lũy máng mạch mạo mạo_học ngục nhiệt_học phương
 phương_chủ_nghĩa phận phủ sinh sinh_vật_học thế thức_học thực_vật_học tĩnh_học tầng từ văn_học vật_lí vị vồng vực
 xạ_kế y điểm điện đạo đầu đồ động_lực_học ốc ốc_ngân_hàng
địch: cừu hậu họa quân quốc thủ
định: biên bụng canh chí công cư danh giá hình hướng hạn hồn khoản kiến kì liệu luật lí lý lượng lệ mạng mệnh mức
 nghĩa ngạch ngữ phân phận sẵn số sở thần thức tinh tính tội vị xuất âm đoạt đô đề ước
đọ: gươm sức tài
đọa: kiếp lạc thai đày
đọc: nối thuộc_lòng
đỏ: au bừng chói chót gay gây mặt tía tươi đen đuôi đèn đắn đọc ối
đố: chữ kị phụ
đốc: binh chiến chính chứng công học lí phủ_sứ suất thúc tờ
đối: bào chiếu chân chất chọi chứng cách cảm cực diện giao_cảm hình hậu_môn hợp kháng khẩu lưu lập ngoại ngẫu nại nội
 phó phương quang song sách số thoại thủ trình trướng trọng tượng xử
đốm: mắt trán vằn xuất_huyết
đốn: kiếp mạt đời
đốt: cháy phá pháo rẫy sống sống_trục sống_đội tay đèn
đồ: biểu bạc bản bỏ chó chơi chừng cúng cổ dùng dệt giả giải gốm họa nghề ngốc nho nhắm rét sắt sộ sứ tang thán thư
 thư_quán thị thừa tể tồi uống vật án ăn đá đạc đảng đểu đệ đồng
đồi: bại mồi não thị tệ
đồn: bốt lũy thú trú trưởng trại điền đại ải
đồng: bang biến bàn bào bạc bạch bạn bảo_trợ bằng bệnh bộ bộ_hóa ca cam canh chiêm chu chua chí chấn chất chủ_tịch
 chủng cân cô căn cư cảm cấp cấu cỏ hồ loại minh môn mưu mẫu mắt_cua mức nghiệp nghĩa ngũ ngữ nhiệm nhiệt nhất
 nhất_hóa nhất_thức niên nát nội phục tiền trinh triều trùng_hợp trục tuế tác_giả tâm tông tướng tản tử vòng văn vận
 vị vị_ngữ vọng âm ý đen điếu điền điều điệu đại đạo đảng đất đẳng
đổ: bác bể bệnh bộ dồn hồi khuôn lỗi lộn máu mồ_hôi ngã nhào nát oan quanh thùng thừa tội đồng
đổi: chiều công dòng dạ dời giọng hướng khác lấy lẫn mới thay tiền vai ý điện đời
đổng: lí nhung
đỗ: quyên trọng_nam tương ván vũ xanh đen đạt
độ: cao chuẩn chừng dốc hồn không khẩu kinh lượng lệch thân thế trì trước vong ví vĩ đường đậm đặc
độc: bình bạch bản ca canh chiếm chất chất_học cước cần giả huyền hại kế lập miệng mộc nhãn nhất quyền quyền_hóa thoại
 thân thần thần_giáo trời trụ tài tính tôn tấu tố vận xướng âm đinh điệu đoán đáo đạo ẩm
đội: bóng bảng hình hợp_xướng kèn ngũ phó quân sổ trưởng
độn: thổ tóc vai
động: binh biển bào_tử bào_tử_nang chạm cơ danh_từ dao dung dạng dục dụng hình học mạch mạch_chủ tiên tác tâm tình
 tính_từ tĩnh từ tử viên vật vật_chí vật_học điên đào đất đậy đực
đột: biến khởi kích ngột nhiên nhập phá phá_khẩu phát tử xuất
đới: cầu
đớn: hèn kiếp mạt đời
đời: công kiếp nay người nào sau sống thuở tư xưa đời
đỡ: dậy lòng lời nhẹ thì đần đầu đẻ
đợi: chờ thời
đục: gỗ kế lầm máng một ngầu phác thủng
đụng: chạm đầu độ
đủ: bát_ăn mặt nơi số trò ăn điều
đứa: bé ở
đức: bà cha chúa_trời dục hóa hạnh mẹ tin tính uy vọng ông độ
đứng: bóng cái dậy giá gió giữa gác im lên lại tuổi vững yên đường đầu đắn
đứt: gãy hơi khúc quãng ruột tay đoạn đuôi đầu
đực: giống mặt
ơ: hay hờ kìa
ơn: huệ nghĩa
ư: hừ
ưa: chuộng may nhìn thích đèn
ưng: chuẩn thuận ý
ưu: binh hạng khuyết khuyết_điểm phiền phẫn sinh sinh_học sầu thế thời tiên trương tú tư việt ái điểm đãi đẳng
ương: bướng ương
ước: ao chung chừng hẹn lược lượng lệ mong muốn mơ nguyền nguyện số số_chung thúc tính vọng đoán định độ
ướp: lạnh xác
ướt: nhè át đầm đẫm đề
ả: giang_hồ hằng phiện phù_dung đào đầu
ải: quan
ảm: đạm
ảnh: hưởng kế lửa phổ ảo
ảo: giác hóa mộng não thuật thị tưởng tượng vọng đăng ảnh
ấm: a_ấm_ách a_ấm_ức chuyên chén cúng lạnh no sinh tích ách áp đầu ức
ấn: bản chỉ hành học kiếm phẩm quán tín tín_học tượng định độ_giáo
ấp: iu ủ
ấu: học nhi thể trùng trĩ trĩ_viên trĩ_viện
ầm: à_ầm_ừ ĩ ầm ừ
ẩm: chồi kế sẫm thấp thực độ ướt
ẩn: cư danh dật dụ hiện khuất lánh lậu ngữ nhẫn náu núp nấp nặc sĩ sỉ số thân tàng tình tướng ý
ẩu: tả đả
ắt: có hẳn là
ếch: nhái
ốc: anh_vũ ao gai làn mượn_hồn nhồi sao song_kinh sên xà_cừ đá đảo
ối: chao_ôi chà dào
ốm: o yếu đau đòn
ống: bơm chân chỉ dẫn dẫn_khí_đốt dẫn_đái gió khí khói kính lòng lông lồng máng nghe nghiệm nhỏ_giọt nhổ phóng quyển
 quần suốt sáo súc tay thuốc tiêm tiền trời vôi xoắn xả điếu đái
ồ: ạt ồ
ồn: ào ồn
ổ: bi bánh_mì chuột cắm gà khóa kiến lợn mắt mối răng trục
ổi: găng tiết trâu đào
ổn: thỏa áp đáng định
ớt: bột chỉ_thiên ngọt
ờ: ờ
ở: dưng không lì lại lỗ mùa mướn năm nể riêng rể thuê truồng trần trọ vú vậy ăn đậu đời ẩn
ợ: chua nóng
ủ: bệnh dột rũ tươi ê ấp
ủng: hộ
ủy: ban hội lĩnh mị nhiệm nhiệm_thư quyền thác viên
ức: bách chế hiếp thuyết đoán đạc đồ
ứng: biến chiến cứu cử cử_viên dụng khẩu lực mộ mộng nghiệm phó thí thù tiếp trước tuyển tác tạm tấu viên viện xuất
 đáp đối động
ừ: nhỉ phải ào ừ_ào_ào
ỷ: lại quyền thế
"""
