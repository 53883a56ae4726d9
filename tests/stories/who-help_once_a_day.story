# A known person who writes to the plain address without a thread gets one help a day, and nothing happens (B05, L02).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask [plain, fresh]: yes
        ana <- help
ana -> ask [plain, fresh]: yes!
ben -> ask [plain, fresh, none]: yes
ben -> ask [plain, fresh, none, subject forget]: forget me
wait 1d
ana -> ask [plain, fresh]: Please forget me.
        ana <- help
ana -> ask [plain]: yes
ben -> ask: yes
        ana, ben <- introduction with invitation
        mike <- report
