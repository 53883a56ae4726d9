# The assistant in blind copy: everybody is still asked in private, and a no in the thread counts if it is proven.
mike -> intro [bcc ana ben]: Ana, meet Ben. Ben, meet Ana. You are both into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> intro [thread <1.zqmikezq@connect.example>]: Sorry, I have no time for this.
        ana <- noted
ben -> ask: yes
wait 14d
        ben <- closed
        mike <- report
