# All in one thread: everybody is still asked in private; a proven yes in the thread counts.
mike -> intro [cc ana, cc ben]: Ana, meet Ben. Ben, meet Ana. You are both into soil sensors. The assistant will find you a time.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> intro [thread <1.zqmikezq@connect.example>]: Happy to!
ben -> intro [thread <1.zqmikezq@connect.example>, none]: Happy to!
        ben <- which
ben -> which: yes
        ana, ben <- introduction with invitation
        mike <- report
